/** The screens on which pages are looked at: both sizes and both languages in two turns, each in both themes by axe. */
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

export const screens = [
  { name: 'desk, en-GB', viewport: desk, locale: 'en-GB' },
  { name: 'phone, ru-RU', viewport: phone, locale: 'ru-RU' },
] as const;

/** Pixels: nothing may stand beyond the edge at any of them, whatever the screen. */
export const widths = [320, phone.width, desk.width] as const;

/** What the frame around every page says, in Russian. */
import type { FrameWords } from './frame.en.ts';
import { partOf, restingOn } from './howSure.ru.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('ru');

export const frameWords: FrameWords = {
  pages: {
    cost: 'Стоимость помощи',
    budget: 'Бюджет',
    scenarios: 'Сценарии',
    pathways: 'Маршруты',
    staffing: 'Персонал',
    prices: 'Цены',
    sites: 'Площадки',
    data: 'Все таблицы',
    report: 'Отчёт',
    export: 'Выгрузка',
    guide: 'Справка',
    projects: 'Проекты',
    shared: 'Присланные данные',
  },

  frame: {
    language: 'Язык',
    dark: 'Тёмная',
    light: 'Светлая',
    menu: 'Меню',
    close: 'Закрыть',
    pages: 'Страницы',
    tabs: { cost: 'Стоимость', budget: 'Бюджет', scenarios: 'Сценарии', data: 'Данные', more: 'Ещё' },
    whatItCosts: 'Сколько это стоит',
    whatItRestsOn: 'На чём это основано',
    checkAndTakeAway: 'Проверить и взять с собой',
    howSure: 'Надёжность',
    context: 'Что показано',
    change: 'изменить',
    project: 'Проект',
    packs: {
      'central-asia-centre': 'Центральная Азия, пример страны',
      'korea-sunflower': 'Корея, центры «Подсолнух»',
      'worked-example': 'Пример в круглых числах',
    },
    notSaved: 'Пример, не сохранён',
    goOn: (project) => `Вернуться к «${project}»`,
    saving: 'Сохраняется',
    saved: (time) => `Сохранено в ${time}`,
    savedElsewhere: 'Изменено в другой вкладке, здесь не сохранено',
    keepAsCopy: 'Сохранить моё как копию',
    takeSaved: 'Взять оттуда',
    savingFailed: 'Не сохранено: в браузере нет места',
    saveFile: 'Сохранить в файл',
    allProjects: 'Все проекты',
    example: 'пример',
    newVersion: 'Вышла новая версия планировщика.',
    newVersionWork: 'Ваша работа сохранится.',
    useNewVersion: 'Перейти на неё',
    later: 'Позже',
    wouldLose: 'Последние правки не удалось сохранить в этом браузере. Сначала сохраните их в файл.',
    undo: 'Отменить',
    redo: 'Повторить',
    faultCount: (count) =>
      `${count.text} ${plural(count.value, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
    scenario: 'Сценарий',
    basePlan: 'Базовый план',
    year: 'Год',
    sites: 'Площадки',
    allSites: 'все',
    allYears: 'все',
    money: 'Валюта',
    moneys: {
      local: 'в ценах показанного года',
      firstYear: (currency, year) => `${currency} ${year} года`,
      firstYearNote: 'без последующего роста цен',
      otherNote: (rate, year) => `${rate}; в деньгах ${year} года`,
    },
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована',
    linkCopiedHere: 'Скопирована, только для этого браузера',
    linkOfProject:
      'Проект хранится в этом браузере: в другом его ссылка ничего не откроет. Откроет ссылка с данными, на страницах «Выгрузка» и «Сценарии».',
    linkNotCopied: 'Не удалось: скопируйте из адресной строки',
  },

  welcome: {
    label: 'С чего начать',
    title: 'Это пока не ваши цифры',
    example: (title) => `Показан пример: ${title}.`,
    unsourced: (share, kind) => `${partOf(share)} опирается на ${restingOn[kind]} без источника.`,
    judged: (share, kind) => `${partOf(share)} опирается на ${restingOn[kind]} по суждению экспертов.`,
    yours: 'Изменить можно всё, и ничто не покидает ваш компьютер.',
    doors: [
      {
        who: 'Я планирую услуги',
        what: 'Укажите, кто обращается, что получает, кто работает и сколько это стоит.',
        go: 'Ввести свои цифры',
      },
      {
        who: 'Я решаю о деньгах',
        what: 'Посмотрите, как каждый выбор меняет бюджет и какая часть ещё не обеспечена.',
        go: 'Сравнить сценарии',
      },
      {
        who: 'Я проверяю расчёт',
        what: 'Проследите любую цифру до её ячейки и источника; выгрузите всё файлами.',
        go: 'Посмотреть, насколько надёжны цифры',
      },
    ],
    figures: 'Выберите любую цифру в таблице: откроется, из чего она состоит.',
  },
};

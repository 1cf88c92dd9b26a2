/** Saves a part of the page as a picture, always in light colours. Loaded when one is first saved. */
import { download } from '../../state/download.ts';
import { pictureOf, type PictureTexts } from './pictureOf.ts';

/** Points of the picture for one of the page: sharp on paper too. */
const DENSITY = 2;

export async function savePicture(
  kind: 'PNG' | 'SVG',
  stem: string,
  root: HTMLElement,
  texts: PictureTexts,
): Promise<void> {
  const picture = inLightColours(() => pictureOf(root, texts));
  const content = new TextEncoder().encode(picture.svg);
  if (kind === 'SVG') download(`${stem}.svg`, content, 'image/svg+xml');
  else download(`${stem}.png`, await pointsOf(picture), 'image/png');
}

/** Nothing is painted in between: the reader sees no change of colours. */
function inLightColours<Made>(make: () => Made): Made {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = 'light';
  try {
    return make();
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
}

async function pointsOf({ svg, width, height }: ReturnType<typeof pictureOf>): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser made no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Runs in a page of its own: paints a picture, and says at the root of the page what came of it. */
import {pngOf} from '../src/elements/workshop/projector/paint.js';
import {drawingOf, picturesOf} from './exports/workshop/drawings.js';
import {usualRoom} from './exports/workshop/rooms.js';

const {dataset} = document.documentElement;
const [picture] = picturesOf(usualRoom);

addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
  dataset['painted'] = `stopped by ${effectiveDirective}`;
});

try {
  if (!picture) throw new Error('no picture');
  const {type} = await pngOf(drawingOf(picture, usualRoom));
  dataset['painted'] ??= type;
} catch (error) {
  dataset['painted'] = String(error);
}

/** What makes a file of a picture. */
export {draw} from './pictures/draw.js';
export {svgFile} from './pictures/svg-text.js';

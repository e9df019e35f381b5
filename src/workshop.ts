/** Registers the workshop. The only side effect of this entry; may be loaded twice. */
import {DualDependencyWorkshop} from './elements/dual-dependency-workshop.js';

if (!customElements.get('dual-dependency-workshop')) {
  customElements.define('dual-dependency-workshop', DualDependencyWorkshop);
}

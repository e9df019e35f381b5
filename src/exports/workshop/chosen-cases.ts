/** The cases of a workshop, in the order in which they are shown. */
import type {Case, Casebook} from '../../core/training/case.js';
import type {Workshop} from '../../core/training/workshop.js';

/** Without those that the casebook does not have. */
export const chosenCases = ({cases}: Casebook, workshop: Workshop): readonly Case[] =>
  workshop.cases.flatMap((id) => cases.find((each) => each.id === id) ?? []);

/**
 * The conditions that the themes share, each with its gates: where a question is not asked the
 * condition is false, not undefined, so that nothing rests on an answer that nobody was asked for.
 */
import type {Condition, Id} from '../core/questionnaire.js';

export const is = (question: Id, option: Id): Condition => ({question, is: option});
export const includes = (question: Id, option: Id): Condition => ({question, includes: option});
export const atLeast = (question: Id, figure: Id): Condition => ({question, atLeast: {figure}});
export const atMost = (question: Id, figure: Id): Condition => ({question, atMost: {figure}});
export const all = (...conditions: Condition[]): Condition => ({all: conditions});
export const any = (...conditions: Condition[]): Condition => ({any: conditions});
export const not = (condition: Condition): Condition => ({not: condition});
export const someHome = (condition: Condition): Condition => ({someHome: condition});
/** Every one of these options is chosen. */
export const includesAll = (question: Id, ...options: Id[]): Condition =>
  all(...options.map((option) => includes(question, option)));
/** Not one of these options is chosen. */
export const includesNone = (question: Id, ...options: Id[]): Condition =>
  all(...options.map((option) => not(includes(question, option))));

export const agency = includes('role', 'agency');
export const employer = includes('role', 'employer');
export const hirer = includes('role', 'hirer');
export const agencyOrEmployer = any(agency, employer);

/** Houses workers: lets, has a tied company let, or places people with a landlord. */
export const housing = all(agencyOrEmployer, is('arranges-homes', 'yes'));
/** The landlord of the home is the employer, or a party tied to it. */
export const ours = all(housing, any(is('landlord', 'we'), is('landlord', 'tied')));
/** The landlord of the home is somebody else. */
export const theirs = all(housing, any(is('landlord', 'independent'), is('landlord', 'corporation')));
/** The CAO voor Uitzendkrachten binds. */
export const agreement = all(agency, is('agency-agreement', 'yes'));
export const abuMember = all(agency, housing, is('abu-member', 'yes'));
/** Among the workers are EU nationals whose main home is not in the Netherlands. */
export const eu = all(housing, includes('origin', 'eu'));
export const seasonal = all(housing, includes('origin', 'seasonal'));
/** The home's lease is of this kind. */
export const leaseKind = (kind: Id): Condition => all(housing, is('lease-kind', kind));
/** A lease of this home was agreed since 1 July 2023. */
export const since23 = all(
  housing,
  any(is('lease-kind', 'fixed-since'), is('leases-since-2023-07', 'yes')),
);
/** Rent is withheld from wages. */
export const withheld = all(housing, is('deducts-rent', 'yes'));
/** What is withheld goes below the full minimum wage. */
export const below = all(withheld, is('minimum-still-paid', 'not-always'));
/** The nature of the work needs living there, and the job makes it a duty. */
export const trueServiceDwelling = all(
  leaseKind('service-dwelling'),
  is('service-nature', 'yes'),
  is('service-duty', 'yes'),
);
/** Housing, in a home that is no true service dwelling. */
export const ordinaryHousing = all(housing, not(trueServiceDwelling));
/** The job's end does this to the home. */
export const jobEndEffect = (effect: Id): Condition => all(ordinaryHousing, is('job-end-effect', effect));

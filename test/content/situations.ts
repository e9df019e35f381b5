/** Situations that many cases share, as what differs from the dossier in which all is right. */
import type {Flat} from '../dossier.js';

/** Houses nobody. */
export const nobody: Flat = {'arranges-homes': 'no'};
/** Hires agency workers, and is nothing else. */
export const onlyHirer: Flat = {role: ['hirer']};
export const asEmployer: Flat = {role: ['employer']};
/** An agency that does not fall under the CAO voor Uitzendkrachten. */
export const noAgreement: Flat = {'agency-agreement': 'no'};
export const agreementUnknown: Flat = {'agency-agreement': 'unknown'};

export const serviceDwelling: Flat = {'lease-kind': 'service-dwelling'};
/** Called a service dwelling, but the work does not need it. */
export const falseServiceDwelling: Flat = {...serviceDwelling, 'service-nature': 'no'};
export const fixedSince: Flat = {'lease-kind': 'fixed-since', 'leases-since-2023-07': undefined};
export const shortTerm: Flat = {'lease-kind': 'short-term'};
export const noneWritten: Flat = {'lease-kind': 'none-written'};
export const leasesFromBefore: Flat = {'leases-since-2023-07': 'no'};

export const landlordIndependent: Flat = {landlord: 'independent'};
export const landlordCorporation: Flat = {landlord: 'corporation'};
export const landlordTied: Flat = {landlord: 'tied'};

export const nothingWithheld: Flat = {'deducts-rent': 'no'};
/** Rent is withheld, and the minimum wage is always still paid. */
export const aboveMinimum: Flat = {'minimum-still-paid': 'always'};

/** C: when the job ends. Expected from the yardstick, row by row. */
import {describeRequirements} from './requirement-table.js';
import {
  agreementUnknown,
  asEmployer,
  falseServiceDwelling,
  landlordCorporation,
  landlordIndependent,
  landlordTied,
  noAgreement,
  nobody,
  onlyHirer,
  serviceDwelling,
} from './situations.js';

const endsWithJob = {'job-end-effect': 'ends-with-job'};
const endsAfterTerm = {'job-end-effect': 'ends-after-term'};
const weeks = (number: number): {'job-end-effect': string; 'time-to-leave': number} => ({
  ...endsAfterTerm,
  'time-to-leave': number,
});

describeRequirements('end-of-work', {
  'time-to-leave': [
    [nobody, 'not-applicable'],
    [{'time-to-leave': 0}, 'not-applicable'],
    [{...serviceDwelling, ...weeks(0)}, 'not-applicable'],
    [{...weeks(5)}, 'acceptable'],
    [
      weeks(4),
      'acceptable',
      [
        'SNCU (read) collective agreement',
        'CAO 36 (partly) collective agreement',
        'good practice (inferred) good practice',
      ],
    ],
    [weeks(3.9), 'unacceptable'],
    [weeks(3), 'unacceptable'],
    [{...falseServiceDwelling, ...weeks(3)}, 'unacceptable'],
    // Whatever is still noted of weeks: it never holds.
    [{...endsWithJob, 'time-to-leave': 8}, 'unacceptable'],
    [
      {...noAgreement, ...weeks(3)},
      'attention',
      [
        'SNCU (read) good practice',
        'CAO 36 (partly) good practice',
        'good practice (inferred) good practice',
      ],
    ],
    [{...asEmployer, ...weeks(3)}, 'attention'],
    [{...noAgreement, ...endsWithJob}, 'attention'],
    [{...noAgreement, ...weeks(4)}, 'acceptable'],
    [
      {...agreementUnknown, ...weeks(3)},
      'attention to unacceptable',
      [
        'SNCU (read) good practice',
        'CAO 36 (partly) good practice',
        'good practice (inferred) good practice',
      ],
    ],
    [{...endsAfterTerm, 'time-to-leave': 'unknown'}, 'acceptable to unacceptable'],
    [{'job-end-effect': 'unknown'}, 'acceptable to unacceptable'],
    [{...noAgreement, 'job-end-effect': 'unknown'}, 'acceptable to attention'],
  ],
  'same-rent-after': [
    [nobody, 'not-applicable'],
    [{...endsWithJob, 'same-rent-after': 'higher'}, 'not-applicable'],
    [{...serviceDwelling, 'same-rent-after': 'higher'}, 'not-applicable'],
    [{}, 'acceptable', ['SNCU (read) collective agreement']],
    [endsAfterTerm, 'acceptable'],
    [{'same-rent-after': 'higher'}, 'unacceptable'],
    [{...endsAfterTerm, 'same-rent-after': 'higher'}, 'unacceptable'],
    [{...noAgreement, 'same-rent-after': 'higher'}, 'attention', ['SNCU (read) good practice']],
    [{...asEmployer, 'same-rent-after': 'higher'}, 'attention', ['SNCU (read) good practice']],
    [{...agreementUnknown, 'same-rent-after': 'higher'}, 'attention to unacceptable'],
    [{'same-rent-after': 'unknown'}, 'acceptable to unacceptable'],
  ],
  'rent-for-others': [
    [nobody, 'not-applicable'],
    [{...landlordIndependent, 'rent-for-others': 'yes'}, 'not-applicable'],
    [{...landlordCorporation, 'rent-for-others': 'yes'}, 'not-applicable'],
    [{'rent-for-others': {notApplicable: 'Alleen wie voor ons werkt.'}}, 'not-applicable'],
    [{}, 'acceptable', ['SNCU (inferred) good practice']],
    [{'rent-for-others': 'yes-for-a-reason'}, 'acceptable'],
    [{'rent-for-others': 'yes'}, 'attention'],
    [{...landlordTied, 'rent-for-others': 'yes'}, 'attention'],
    [{'rent-for-others': 'unknown'}, 'acceptable to attention'],
  ],
  'illness-or-no-means': [
    [nobody, 'not-applicable'],
    [{'illness-or-no-means': 'nothing'}, 'not-applicable'],
    [{...serviceDwelling, ...endsWithJob, 'illness-or-no-means': 'nothing'}, 'not-applicable'],
    [
      endsWithJob,
      'acceptable',
      ['SNCU (read) collective agreement', 'CAO 36 (partly) collective agreement'],
    ],
    [{...endsAfterTerm, 'illness-or-no-means': 'decided-individually'}, 'acceptable'],
    [{...endsAfterTerm, 'illness-or-no-means': 'same-term'}, 'unacceptable'],
    [{...endsWithJob, 'illness-or-no-means': 'nothing'}, 'unacceptable'],
    [
      {...noAgreement, ...endsAfterTerm, 'illness-or-no-means': 'same-term'},
      'attention',
      ['SNCU (read) good practice', 'CAO 36 (partly) good practice'],
    ],
    [{...asEmployer, ...endsWithJob, 'illness-or-no-means': 'nothing'}, 'attention'],
    [
      {...agreementUnknown, ...endsWithJob, 'illness-or-no-means': 'nothing'},
      'attention to unacceptable',
    ],
    [{...endsWithJob, 'illness-or-no-means': 'unknown'}, 'acceptable to unacceptable'],
    [{'job-end-effect': 'unknown'}, 'acceptable to unacceptable'],
  ],
  'ill-while-employed': [
    [nobody, 'not-applicable'],
    [onlyHirer, 'not-applicable'],
    [{}, 'acceptable', ['BW 7:611 (inferred) statute']],
    [{'ill-while-employed': 'not-always'}, 'unacceptable'],
    [{...serviceDwelling, 'ill-while-employed': 'not-always'}, 'unacceptable'],
    [{'ill-while-employed': 'unknown'}, 'acceptable to unacceptable'],
  ],
  'eviction': [
    [nobody, 'not-applicable'],
    [{...landlordIndependent, 'eviction': 'also-otherwise'}, 'not-applicable'],
    [{...landlordCorporation, 'eviction': 'also-otherwise'}, 'not-applicable'],
    [
      {},
      'acceptable',
      ['BW 7:231, 7:272 (general) statute', 'Rb. Oost-Brabant 2022 (partly) good practice'],
    ],
    [{eviction: 'also-otherwise'}, 'unacceptable'],
    [{...landlordTied, ...serviceDwelling, 'eviction': 'also-otherwise'}, 'unacceptable'],
    [{eviction: 'unknown'}, 'acceptable to unacceptable'],
  ],
  'final-settlement': [
    [onlyHirer, 'not-applicable'],
    [{}, 'acceptable', ['BW 7:632 (read) statute']],
    [{...nobody, 'final-settlement': 'not-always'}, 'unacceptable'],
    [{...asEmployer, 'final-settlement': 'not-always'}, 'unacceptable'],
    [{'final-settlement': 'unknown'}, 'acceptable to unacceptable'],
  ],
});

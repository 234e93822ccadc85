/** What is chosen by, in a file that comes after the rows: lists with numbers, chips, the list of what is kept. */
export {factReason} from './fact-reasons.ts';
export {chosenWords, filterParts} from './filters.ts';
export {choiceOf} from './form-choice.ts';
export {Kept} from './kept.ts';
export {chosenChips} from '../views/chosen.ts';

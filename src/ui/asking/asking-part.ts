import {button} from '../styles/button.ts';
import {field} from '../styles/field.ts';
import {askingStyles} from './asking.styles.ts';

/** What an element needs to let families ask; see `load-asking.ts`. */
export {AskingForm} from './asking-form.ts';
export {usualSteps} from './usual-steps.ts';
export {desksFor, presetOf, subjectAmong} from './desks-for.ts';
export {dayIn} from './slot-question.ts';

export const styles = [button, field, askingStyles];

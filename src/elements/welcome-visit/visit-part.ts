/** What the element needs once it has data. */
export {welcomeTeams} from '../../domain/asking/welcome-ways.ts';
export {VisitForm} from './visit-form.ts';

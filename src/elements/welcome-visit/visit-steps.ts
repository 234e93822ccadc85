import {html, nothing} from 'lit';
import {welcomeTime} from '../../domain/asking/welcome-window.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {Draft} from '../../ui/asking/draft.ts';
import type {Question, Step} from '../../ui/asking/question.ts';
import type {Scene} from '../../ui/asking/scene.ts';
import {addressQuestion} from '../../ui/asking/usual-questions.ts';
import {answerStep, type AskedAtAnyTime} from '../../ui/asking/usual-steps.ts';
import {plain} from '../../ui/reader.ts';
import type {Visit} from './visit.ts';
import {birthMissing, foundWords, intro, timeFault, timeWords, under, wayWords} from './visit-words.ts';

/** The steps of a welcome visit: which child, where, how to answer. */
export function visitSteps(visit: Visit, asked: AskedAtAnyTime): Step[] {
  return [childStep(visit, asked), ...whereStep(visit, asked), answerStep(asked)];
}

function childStep(visit: Visit, {draft, scene}: AskedAtAnyTime): Step {
  const age = under(visit.welcome.months ?? 36);
  return {
    id: 'child',
    heading: msg('Um welches Kind geht es?', {id: 'welcome.child_step', desc: 'Heading: reason and day of birth'}),
    text: intro(visit, scene),
    questions: [
      {
        field: 'reason',
        as: 'radio',
        label: msg('Anlass', {id: 'welcome.reason', desc: 'Label: a birth, or moving in'}),
        choices: [
          {value: 'birth', label: msg('Geburt', {id: 'welcome.by_birth', desc: 'Reason for a welcome visit'})},
          {
            value: 'moved_in',
            label: msg(str`Neu hergezogen, mit einem Kind ${age}`, {
              id: 'welcome.by_moving',
              desc: 'Reason for a welcome visit; an age such as "unter 3 Jahren"',
            }),
          },
        ],
        missing: msg('Bitte den Anlass wählen.', {id: 'welcome.reason_missing', desc: 'Neither birth nor moving in'}),
      },
      birthQuestion(visit, draft, scene),
    ],
  };
}

function birthQuestion({welcome, today}: Visit, draft: Draft, scene: Scene): Question {
  const reason = draft.reason === 'moved_in' ? 'moved_in' : 'birth';
  const timeFor = (birth: string) => welcomeTime(reason, birth, today, welcome);
  const early = msg('Noch nicht geboren? Dann der Tag, an dem es kommen soll.', {
    id: 'welcome.due_hint',
    desc: 'Below the field for the day of birth: the due date will do',
  });
  return {
    field: 'child_birth',
    as: 'date',
    label: msg('Tag der Geburt', {id: 'welcome.birth', desc: 'Label of a date field'}),
    hint: html`${reason === 'birth' ? early : nothing}
      <b class="window" role="status"
        >${draft.child_birth ? timeWords(timeFor(draft.child_birth), today, scene) : ''}</b
      >`,
    missing: birthMissing(),
    fault: (value) => timeFault(timeFor(value), welcome),
  };
}

/** How and where; nothing where there is one way and one team. */
function whereStep(visit: Visit, {draft, scene}: AskedAtAnyTime): Step[] {
  const questions = [
    ...(visit.ways.length > 1 ? [wayQuestion(visit, scene)] : []),
    ...addressOf(visit, draft, scene),
    ...(visit.districts.length > 0 ? [districtQuestion(visit, scene)] : []),
  ];
  if (questions.length === 0) return [];
  const heading = msg('Wo passt es Ihnen?', {
    id: 'welcome.where_step',
    desc: 'Heading: way of the visit, address, district',
  });
  return [{id: 'where', heading, questions}];
}

const wayQuestion = ({ways}: Visit, scene: Scene): Question => ({
  field: 'way',
  as: 'radio',
  label: msg('So geht es zurzeit', {id: 'welcome.way', desc: 'Label: ways in which the town welcomes at present'}),
  choices: ways.map((way) => ({value: way.id, label: wayWords(way, scene)})),
  missing: msg('Bitte wählen, was Ihnen passt.', {id: 'welcome.way_missing', desc: 'No way was chosen'}),
});

/** Asked for a visit at home, and where the device can find the district by it; only the first is sent, and sealed. */
function addressOf(visit: Visit, draft: Draft, scene: Scene): Question[] {
  const {comesHome, districts, welcome} = visit;
  const finds = districts.length > 0 && welcome.streets !== undefined;
  if (!comesHome && !finds) return [];
  const found = finds ? html` <b class="found" role="status">${foundWords(visit, draft.address, scene)}</b>` : nothing;
  const {missing: _, ...optional} = addressQuestion();
  return comesHome
    ? [
        {
          ...addressQuestion(),
          hint: html`${msg('Die Adresse bekommt nur das Team, das Sie besucht.', {
            id: 'welcome.address_sealed',
            desc: 'Below the address: only the team can read it',
          })}${found}`,
        },
      ]
    : [
        {
          ...optional,
          label: msg('Straße und Hausnummer', {id: 'welcome.street', desc: 'Label'}),
          staysHere: true,
          hint: html`${msg('Ihr Gerät findet damit den Stadtteil. Die Adresse wird nicht gesendet.', {
            id: 'welcome.address_stays',
            desc: 'Below the address: it does not leave the device',
          })}${found}`,
        },
      ];
}

/** Radio buttons for a few, a list for many. */
function districtQuestion({districts}: Visit, {reader}: Scene): Question {
  const choices = districts.map(({id, name}) => ({value: id, label: plain(name, reader)}));
  const nothingYet = {
    value: '',
    label: msg('Bitte wählen', {id: 'welcome.choose', desc: 'First entry of a list, nothing is chosen'}),
  };
  return {
    field: 'district',
    as: choices.length > few ? 'select' : 'radio',
    label: msg('Stadtteil', {id: 'welcome.district', desc: 'Label: the district in which the family lives'}),
    choices: choices.length > few ? [nothingYet, ...choices] : choices,
    missing: msg('Bitte den Stadtteil wählen.', {id: 'welcome.district_missing', desc: 'No district was chosen'}),
  };
}

const few = 6;

import {html} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {said, saidAtLength} from '../views/said.ts';
import type {Draft, Subject} from './draft.ts';
import type {Step} from './question.ts';
import type {Scene} from './scene.ts';
import {slotQuestion} from './slot-question.ts';
import type {SlotStock} from './slot-stock.ts';
import {addressQuestion, emailQuestion, languageQuestion, nameQuestion, phoneQuestion} from './usual-questions.ts';

/** What a form asks at a moment, by what is filled in. */
export interface Asked {
  readonly draft: Draft;
  readonly subject: Subject;
  readonly scene: Scene;
  readonly stock: SlotStock;
}

/** The same where no appointments are offered. */
export type AskedAtAnyTime = Omit<Asked, 'stock'> & Partial<Pick<Asked, 'stock'>>;

/** The steps of a request: when, how to answer, what about. */
export function usualSteps(asked: Asked): Step[] {
  const {subject} = asked;
  switch (subject.kind) {
    case 'callback':
      return [...deskStep(asked), ...kindStep(asked), ...whenStep(asked), callbackStep(asked), aboutStep(asked)];
    case 'correction':
      return [correctionStep(asked)];
    default:
      return [...deskStep(asked), ...kindStep(asked), ...whenStep(asked), answerStep(asked), aboutStep(asked)];
  }
}

/** Who shall read it, where several do. */
function deskStep({subject: {desks = []}, scene: {reader}}: Asked): Step[] {
  if (desks.length < 2) return [];
  return [
    {
      id: 'desk',
      heading: msg('Wen möchten Sie fragen?', {id: 'asking.desk_step', desc: 'Heading: choose an office'}),
      questions: [
        {
          field: 'desk',
          as: 'radio',
          label: msg('Das liest nur, wen Sie hier wählen', {
            id: 'asking.desk',
            desc: 'Label above the names of offices',
          }),
          choices: desks.map(({id, name, description}) => ({
            value: id,
            label: html`<b>${said(name, reader)}</b> <span class="muted">${said(description, reader)}</span>`,
          })),
          missing: msg('Bitte eine Stelle wählen.', {id: 'asking.desk_missing', desc: 'No office was chosen'}),
        },
      ],
    },
  ];
}

/** An appointment or a call, where both can be had. */
function kindStep({subject: {kinds = []}}: Asked): Step[] {
  const words: Readonly<Record<string, string>> = {
    appointment: msg('Einen Termin', {id: 'asking.kind_appointment', desc: 'Answer to "what would you like?"'}),
    callback: msg('Einen Rückruf', {
      id: 'asking.kind_callback',
      desc: 'Answer to "what would you like?": to be called',
    }),
  };
  const choices = kinds.flatMap((value) => (words[value] ? [{value, label: words[value]}] : []));
  if (choices.length < 2) return [];
  return [
    {
      id: 'kind',
      heading: msg('Was möchten Sie?', {id: 'asking.kind_step', desc: 'Heading: an appointment or a call'}),
      questions: [
        {
          field: 'kind',
          as: 'radio',
          label: msg('Ich möchte', {id: 'asking.kind', desc: 'Label above "an appointment", "a call"'}),
          choices,
          missing: msg('Bitte eines wählen.', {id: 'asking.kind_missing', desc: 'Nothing was chosen'}),
        },
      ],
    },
  ];
}

/** Which slot, where the desk has some for what is asked. */
function whenStep({subject: {kind, desk}, scene, stock}: Asked): Step[] {
  const hasSlots = desk.slots?.some(({kinds = ['appointment']}) => kinds.includes(kind));
  if (!hasSlots || !scene.api) return [];
  return [
    {
      id: 'when',
      heading: msg('Wann passt es Ihnen?', {id: 'asking.when_step', desc: 'Heading: choose an appointment'}),
      text: desk.description && saidAtLength(desk.description, scene.reader),
      questions: [slotQuestion(kind, stock.of(desk.id), scene)],
    },
  ];
}

/** How the office may answer, and by which number or address. */
export function answerStep(asked: AskedAtAnyTime): Step {
  const {draft, subject, stock, scene} = asked;
  const mode = stock?.slots.find(({id}) => id === draft.slot)?.mode;
  // Who is called at a time has said how.
  if (mode === 'phone') return callbackStep(asked);
  const way = draft.answer ?? '';
  return {
    id: 'answer',
    heading: msg('Wie dürfen wir antworten?', {id: 'asking.answer_step', desc: 'Heading: ways to answer'}),
    questions: [
      {
        field: 'answer',
        as: 'radio',
        label: msg('So erreichen wir Sie', {id: 'asking.answer', desc: 'Label: call, text message, mail, not at all'}),
        choices: answerChoices(subject),
        missing: msg('Bitte wählen, wie wir antworten dürfen.', {id: 'asking.answer_missing', desc: 'Not chosen'}),
      },
      ...(way === 'call' || way === 'sms' ? [phoneQuestion()] : []),
      ...(way === 'mail' || mode === 'video' ? [emailQuestion()] : []),
      ...(mode === 'home_visit' ? [addressQuestion()] : []),
      nameQuestion(),
      languageQuestion(subject, scene),
    ],
  };
}

function answerChoices({desk, kind}: Subject): {value: string; label: string}[] {
  const words: Readonly<Record<string, string>> = {
    call: msg('Anruf', {id: 'asking.by_call', desc: 'The office may call'}),
    sms: msg('SMS', {id: 'asking.by_sms', desc: 'The office may send a text message'}),
    mail: msg('E-Mail', {id: 'asking.by_mail', desc: 'The office may write a mail'}),
    none:
      kind === 'appointment'
        ? msg('Gar nicht. Ich komme einfach', {
            id: 'asking.by_none',
            desc: 'The office shall not answer, I come to the appointment',
          })
        : msg('Gar nicht', {id: 'asking.by_nothing', desc: 'The office shall not answer'}),
  };
  const given = (desk.answers ?? Object.keys(words)).filter((way) => way in words);
  return given.map((value) => ({value, label: words[value] ?? value}));
}

function callbackStep({subject, scene}: AskedAtAnyTime): Step {
  return {
    id: 'answer',
    heading: msg('Unter welcher Nummer erreichen wir Sie?', {
      id: 'asking.callback_step',
      desc: 'Heading: to be called back',
    }),
    questions: [phoneQuestion(), nameQuestion(), languageQuestion(subject, scene)],
  };
}

/** What it is about; nobody needs to say. */
function aboutStep({subject: {desk}, scene}: Asked): Step {
  const name = plain(desk.name, scene.reader);
  return {
    id: 'about',
    heading: msg('Worum geht es?', {id: 'asking.about_step', desc: 'Heading: what the family wants to say'}),
    questions: [
      {
        field: 'message',
        as: 'long',
        label: msg('Ihre Nachricht', {id: 'asking.message', desc: 'Label of a text field'}),
        hint: html`${msg('Ein Satz genügt. Das liest nur:', {id: 'asking.message_hint', desc: 'Before the name of the office'})}
        ${name}`,
        most: 4_000,
      },
    ],
  };
}

function correctionStep(_: Asked): Step {
  return {
    id: 'about',
    heading: msg('Was stimmt nicht?', {id: 'asking.correction_step', desc: 'Heading: something in a record is wrong'}),
    questions: [
      {
        field: 'message',
        as: 'long',
        label: msg('Ihr Hinweis', {id: 'asking.correction', desc: 'Label of a text field'}),
        most: 4_000,
        missing: msg('Bitte schreiben, was nicht stimmt.', {
          id: 'asking.correction_missing',
          desc: 'The text is empty',
        }),
      },
      {
        ...emailQuestion(),
        label: msg('E-Mail für Rückfragen', {id: 'asking.email_questions', desc: 'Label'}),
        missing: '',
      },
    ],
  };
}

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {help, onCallLine, talkLine} from '../src/contract/examples/help.ts';
import {desk, requests} from '../src/contract/examples/requests.ts';
import type {HelpLine} from '../src/contract/help.ts';
import '../src/define/help-button.ts';
import {HelpButton} from '../src/elements/help-button/help-button.ts';
import {inLook} from './support/host-look.ts';
import {askingTown} from './support/memory-requests.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'help-button', component: 'help-button', tags: ['autodocs']};
export default meta;

/** The button of a page whose editor left the town's number in it. */
const button = (api?: string, heard: Partial<Record<'load' | 'error', typeof open>> = {}): TemplateResult =>
  html`<help-button
    data-api=${ifDefined(api)}
    now=${present}
    @load=${heard.load ?? nothing}
    @error=${heard.error ?? nothing}
  >
    <p>Rufbereitschaft: <a href="tel:+493023125112">030 23125 112</a></p>
  </help-button>`;

/** The same with its dialog opened as soon as the data is there. */
const dialog = (api: string): TemplateResult => button(api, {load: open});

function open({currentTarget}: Event): void {
  if (currentTarget instanceof HelpButton) void currentTarget.open();
}

const townWith = (name: string, lines: readonly unknown[]): string =>
  townAt(`help-${name}`, {...directory, help: {lines: [...lines]}});

const dialogFrame = ownFrame(760);

/** The data is on its way: the button works already, and the editor's own number stands below it. */
export const Loading: StoryObj = {render: () => button(pendingTown())};

/** The town names no line: the dialog has the editor's own words above the national numbers. */
export const Empty: StoryObj = {parameters: dialogFrame, render: () => dialog(townWith('empty', []))};

/** One line of the town, closed as the page shows it: one button. */
export const One: StoryObj = {render: () => button(townWith('one', [onCallLine]))};

const advice: HelpLine[] = ['Schwangerschaftsberatung', 'Erziehungsberatung', 'Schulsozialarbeit', 'Kinderschutz'].map(
  (name, index) => ({
    id: `beratung-${index}`,
    name,
    tier: 'advice',
    phones: [{number: `+49302312520${index}`}],
    hours: [
      {
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR',
        opens_at: `${String(8 + index).padStart(2, '0')}:30`,
        closes_at: '16:00',
      },
    ],
  }),
);

/** Many lines: who answers now stands first, then who answers soonest. */
export const Many: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('many', [...help.lines, ...advice])),
};

const longNamed: HelpLine = {
  ...talkLine,
  id: 'lange-woerter',
  name: 'Alleinerziehendenunterstützungstelefonbereitschaft',
  description: 'Vertrauensvoller Erstberatungs- und Familienentlastungsdienstvermittlungsanschluss',
  phones: [{number: '+493023125101', display: '030 23125 101 (Durchwahl Vermittlung)'}],
};

/** Words as long as administrations make them. */
export const LongWords: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('long-words', [longNamed])),
};

/** An Arabic page: the dialog is mirrored, numbers are not. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: dialogFrame,
  render: () => dialog(townWith('arabic', help.lines)),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: dialogFrame,
  render: () => dialog(townWith('easy-language', help.lines)),
};

/** The server answers with 500: the editor's own number stays below the button, the console says why. */
export const Failed: StoryObj = {render: () => button(failingTown())};

/** No API is named: the editor's own number stays below the button. */
export const NoApi: StoryObj = {render: () => button()};

/** A broken line, here one with a forbidden link, never hides a sound one. */
export const BrokenRecord: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('broken-record', [{...talkLine, chat_url: 'javascript:alert(1)'}, onCallLine])),
};

/** A dark page: button and dialog follow `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {
  parameters: dialogFrame,
  render: () => inLook('dark', dialog(townWith('dark-host', help.lines))),
};

/** The dialog: the town's lines first, then the national ones, 112 and 110 at the foot. */
export const DialogOpen: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('dialog', help.lines)),
};

/** The dialog, so many taps into the staged menu. */
const atStep = (name: string, ways: readonly string[]): TemplateResult =>
  button(townAt(`help-${name}`, {...directory, help}), {load: ({currentTarget}) => void walk(currentTarget, ways)});

async function walk(element: EventTarget | null, ways: readonly string[]): Promise<void> {
  if (!(element instanceof HelpButton)) return;
  await element.open();
  for (const way of ways) {
    element.renderRoot.querySelector<HTMLElement>(way)?.click();
    await element.updateComplete;
  }
}

/** The first step of the staged menu: a calm breath. */
export const StepBreathe: StoryObj = {
  parameters: dialogFrame,
  render: () => atStep('step-breathe', ['.stages']),
};

/** "Better?": the parent decides. */
export const StepAsk: StoryObj = {
  parameters: dialogFrame,
  render: () => atStep('step-ask', ['.stages', '.ways .primary']),
};

/** Somebody to talk to. */
export const StepTalk: StoryObj = {
  parameters: dialogFrame,
  render: () => atStep('step-talk', ['.stages', '.ways .primary', '.ways .primary']),
};

/** After a tap in the dialog on what a name says. */
const afterTap = (name: string, lines: readonly HelpLine[], way: string): TemplateResult =>
  button(townWith(name, lines), {load: ({currentTarget}) => void walk(currentTarget, [way])});

/** Somebody who cannot telephone: lines with another way, the emergency app and the fax. */
export const WithoutCalling: StoryObj = {
  parameters: dialogFrame,
  render: () => afterTap('without-calling', help.lines, '.choices .button:last-child'),
};

/** A situation is chosen: the national lines are those for it. */
export const Situation: StoryObj = {
  parameters: dialogFrame,
  render: () => afterTap('situation', help.lines, '.choices .button:nth-child(3)'),
};

/** After a call: another line that answers now, in case the first was engaged. */
export const Engaged: StoryObj = {
  parameters: dialogFrame,
  render: () =>
    button(townWith('engaged', help.lines), {
      load: ({currentTarget}) => {
        if (!(currentTarget instanceof HelpButton)) return;
        currentTarget.addEventListener('click', stay);
        void walk(currentTarget, ['.call']);
      },
    }),
};

/** In a story nobody is called. */
function stay(event: Event): void {
  const [link] = event.composedPath();
  if (link instanceof Element && link.closest('a')) event.preventDefault();
}

/** Words that do not tell what the button is for. */
export const Discreet: StoryObj = {
  parameters: dialogFrame,
  render: () => html`<div discreet>${dialog(townWith('discreet', help.lines))}</div>`,
};

/** At the lower edge of the window, beside what stands there already. */
export const Floating: StoryObj = {
  parameters: ownFrame(420),
  render: () =>
    html`<help-button placement="floating" data-api=${townWith('floating', help.lines)} now=${present}>
      <p>Rufbereitschaft: <a href="tel:+493023125112">030 23125 112</a></p>
    </help-button>`,
};

/** All ways to a line: call, message, relay service, chat, mail, page. */
export const Ways: StoryObj = {
  parameters: dialogFrame,
  render: () =>
    dialog(
      townWith('ways', [
        {
          ...talkLine,
          url: 'https://reden.musterstadt.example/',
          phones: [
            {number: '+493023125100', display: '030 23125-100'},
            {number: '+493023125102', display: '030 23125-102', type: 'sms'},
            {number: '+493023125103', display: '030 23125-103', type: 'relay'},
          ],
        },
      ]),
    ),
};

/** The dialog when the data cannot be had: the editor's own words and the numbers in the bundle. */
export const DialogFailed: StoryObj = {
  parameters: dialogFrame,
  render: () => button(failingTown(), {error: open}),
};

/** A line that nobody answers now: the dialog says when somebody will. */
export const LineClosed: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('line-closed', [talkLine])),
};

const {hours: _hours, ...lineWithoutHours} = talkLine;

/** A line of which nobody said when it is answered: the dialog says so. */
export const WithoutHours: StoryObj = {
  parameters: dialogFrame,
  render: () => dialog(townWith('without-hours', [lineWithoutHours])),
};

/** The step "appointment" of a town that takes requests: the form, and below it whoever would rather speak. */
export const StepAppointment: StoryObj = {
  parameters: dialogFrame,
  render: () =>
    button(
      askingTown('help-appointment', {
        ...directory,
        requests: {...requests, desks: [desk]},
        help: {lines: help.lines, steps: [{id: 'termin', kind: 'appointment', name: 'Einen Termin bekommen'}]},
      }).url,
      {load: ({currentTarget}) => void walk(currentTarget, ['.stages'])},
    ),
};

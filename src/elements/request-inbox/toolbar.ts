import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {requestKindWord, requestStateWord} from '../../i18n/words/office.ts';
import {plain} from '../../ui/reader.ts';
import {noChoice, orders, type Choice, type Order} from './choice.ts';
import {deskOf, type Acts, type Shown} from './shown.ts';

/** What is shown, and in which order; the words are looked for in this tab only. */
export function toolbar(shown: Shown, acts: Acts): TemplateResult {
  const {choice, session, around} = shown;
  const requests = session.letters.map(({request}) => request);
  const states = [...new Set(requests.map(({state}) => state))];
  const kinds = [...new Set(requests.map(({kind}) => kind))];
  const set = (name: keyof Choice) => (value: string) => acts.choose({...choice, [name]: value});
  return html`<form
    role="search"
    class="filters"
    aria-label=${msg('Anfragen finden', {id: 'office.search', desc: 'Name of the form that filters requests'})}
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="field words">
      <label for="text">${msg('Suchen', {id: 'office.text', desc: 'Label of the search field'})}</label>
      <input
        id="text"
        part="input"
        type="search"
        spellcheck="false"
        .value=${choice.text}
        @input=${({currentTarget: input}: Event) => {
          if (input instanceof HTMLInputElement) set('text')(input.value);
        }}
      />
    </div>
    ${list(
      'state',
      msg('Stand', {id: 'office.state', desc: 'Label and heading: how far a request is'}),
      choice.state,
      [
        ['', all()],
        ['open', msg('noch offen', {id: 'office.state.open', desc: 'Filter: requests that are still to be done'})],
        ...states.map((code) => [code, requestStateWord(code)] as const),
      ],
      set('state'),
    )}
    ${
      kinds.length > 1
        ? list(
            'kind',
            msg('Anliegen', {id: 'office.kind', desc: 'Label and heading: what the family asks for'}),
            choice.kind,
            [['', all()], ...kinds.map((code) => [code, requestKindWord(code)] as const)],
            set('kind'),
          )
        : nothing
    }
    ${
      session.desks.length > 1
        ? list(
            'desk',
            msg('Stelle', {id: 'office.desk', desc: 'Label and heading: the desk of the office'}),
            choice.desk,
            [
              ['', all()],
              ...session.desks.map((id) => [id, plain(deskOf(around, id)?.name, around.reader) || id] as const),
            ],
            set('desk'),
          )
        : nothing
    }
    ${list(
      'order',
      msg('Reihenfolge', {id: 'office.order', desc: 'Label: in which order requests are listed'}),
      choice.order,
      orders.map((order) => [order, orderWords[order]()] as const),
      set('order'),
    )}
    ${
      choice === noChoice
        ? nothing
        : html`<button class="button plain" type="button" @click=${() => acts.choose(noChoice)}>
            ${msg('Alles zeigen', {id: 'office.reset', desc: 'Button: clears all filters'})}
          </button>`
    }
  </form>`;
}

const all = (): string => msg('alle', {id: 'office.any', desc: 'In a list: no restriction'});

const orderWords: Readonly<Record<Order, () => string>> = {
  newest: () => msg('neueste zuerst', {id: 'office.order.newest', desc: 'Order of the list'}),
  slot: () => msg('nächster Termin zuerst', {id: 'office.order.slot', desc: 'Order of the list'}),
  deadline: () => msg('wird bald gelöscht zuerst', {id: 'office.order.deadline', desc: 'Order of the list'}),
};

/** A native list. */
function list(
  id: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, word: string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="filter"
      @change=${({currentTarget: select}: Event) => {
        if (select instanceof HTMLSelectElement) choose(select.value);
      }}
    >
      ${options.map(([value, word]) => html`<option value=${value} .selected=${value === chosen}>${word}</option>`)}
    </select>
  </div>`;
}

import {css} from 'lit';

export const findingStyles = css`
  .finder {
    display: grid;
    gap: 16px;
  }

  /* A long line in a row is cut, not the screen made wider. */
  .finder > * {
    min-inline-size: 0;
  }

  form {
    display: grid;
    gap: 12px;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    gap: 12px;
  }

  .further > summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 650;
    cursor: pointer;
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding-block-start: 8px;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }

  .tick input {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_accent);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chosen .button {
    min-block-size: 44px;
    padding: 4px 12px;
    border-radius: 22px;
    font-weight: 500;
  }

  .map {
    display: grid;
    gap: 12px;
    justify-items: start;
  }

  .map > :not(.button) {
    inline-size: 100%;
  }

  .group > h3 {
    margin-block: 8px;
  }

  .nearest,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions {
    padding: 0 16px 16px;
  }
`;

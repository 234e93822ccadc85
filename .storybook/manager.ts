import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'familienlotse', colorSecondary: '#0b6e5f', appBorderRadius: 8}),
});

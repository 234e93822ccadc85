import type {Organization} from '../../contract/organization.ts';
import {OrganizationCheck} from '../../contract/generated/checks/organization.ts';
import type {Collection} from '../source.ts';

export const organizations: Collection<Organization> = {name: 'organizations', record: OrganizationCheck};

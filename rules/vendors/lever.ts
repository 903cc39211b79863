import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Lever',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-lever-hiring/source_lever_hiring/schemas/opportunities.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-lever-hiring/source_lever_hiring/schemas/applications.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-lever-hiring/source_lever_hiring/schemas/users.json',
  ],
  tables: [
    {
      title: 'opportunities',
      about: [],
      names: 'opportunities lever_opportunities',
      fields: {
        'person-name': 'name',
        'email-address': 'emails',
        other: `id contact headline stage confidentiality location links archived tags sources stageChanges origin sourcedBy owner followers
          applications createdAt updatedAt lastInteractionAt lastAdvancedAt snoozedUntil urls resume dataProtection isAnonymized`,
      },
    },
    {
      title: 'applications',
      about: [],
      names: 'lever_applications',
      fields: {
        'user-id': 'candidateId',
        'person-name': 'name',
        'email-address': 'email',
        other: `id type opportunityId posting postingHiringManager postingOwner company links comments user customQuestions createdAt archived
          requisitionForHire`,
      },
    },
    {
      title: 'users',
      about: [],
      names: 'lever_users',
      fields: {
        'person-name': 'name',
        username: 'username',
        'email-address': 'email',
        'job-title': 'jobTitle',
        other: 'id accessRole photo createdAt deactivatedAt externalDirectoryId linkedContactIds managerId',
      },
    },
  ],
}

import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Trello',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-trello/source_trello/schemas/actions.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-trello/source_trello/schemas/cards.json',
  ],
  tables: [
    {
      title: 'board export',
      about: [],
      names: 'actions board cards members trello',
      fields: {
        'user-id': 'idMembersVoted idMemberCreator memberCreator_id member_id idMember idMembers',
        'person-name': 'memberCreator_fullName member_fullName fullName',
        username: 'memberCreator_username member_username username',
        other: `data_text data_card_id data_card_name data_card_idShort data_card_shortLink data_board_id data_board_name
          data_board_shortLink data_list_id data_list_name memberCreator_initials memberCreator_avatarUrl
          memberCreator_avatarHash memberCreator_activityBlocked memberCreator_nonPublicAvailable member_initials idBoard idList
          idShort idLabels idChecklists shortLink shortUrl dueComplete dateLastActivity subscribed memberType`,
      },
    },
  ],
}

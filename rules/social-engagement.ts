import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'social-engagement',
  title: 'Social media engagement',
  class: 'social-engagement',
  category: 'behavioral',
  severity: 'low',
  mask: '[SOCIAL-ENGAGEMENT]',
  about:
    'What somebody does, or gets, on social media: likes, shares, follows, comments, reach. Decided by the names of fields ' +
    'and of their table together.',
  references: ['https://developers.facebook.com/docs/graph-api/reference/insights/'],
  fields: listed('likes shares retweets followers following reposts upvotes downvotes karma'),
  tokens: weighted(
    [
      5,
      `likes like_count liked_by like_ratio shares share_count reshares retweet retweets retweet_count reposts reactions
      reaction_count followers follower_count followers_count following_count friends_count favorites_count
      favourites_count favorite_count upvotes downvotes karma mentions engagements engagement_rate
      engagement_score profile_visits profile_clicks video_views comment_count comments_count reply_count replies
      subscribers_count page_fans story_impressions post_clicks post_impressions tweet_id tweets hashtags impressions
      reach follower_id followee_id followed_id following_id upvote downvote reacted_at liked_at followed_at shared_at voted_at
      reposted_at dislikes dislike_count subscriber_count video_view_count liked_post shared_post`,
    ],
    [
      5,
      `audience_growth followers_gained followers_lost net_followers new_followers fan_count fans posts_written posts_count post_count
      total_interactions accounts_reached accounts_engaged profile_activity outbound_clicks pin_clicks rt_count repost_count reshare_count fav_count fave_count faves answer_views question_views messages_sent posts_liked likes_given likes_received comments_written toots reblogs reblogs_count favs kudos
      thumbs_up thumbs_down upvoted downvoted vote_count repins pins_saved duets bookmarks_count saved_posts shares_count
      profile_views story_views story_replies reel_plays video_plays post_reach post_likes post_comments post_shares post_saves
      post_engagements total_likes total_shares total_reactions total_comments total_engagements page_likes mentions_count
      tagged_in friend_count connections_count subscribed_at_channel retweeted quoted quote_count`,
    ],
    [2.5, 'engagement'],
    [3, 'liked follower follows unfollow saves reaction follow_date'],
  ),
  contextTokens: weighted([
    4,
    'liked shared commented watched vote votes since reply emoji action event_name comments message caption views view_count clicks shares friends claps hearts boosts interactions interaction activity reached tapped swipes taps exits connections audience favourites plays saves posts bookmarks',
  ]),
  tableWords: weighted(
    [
      4,
      `social tweet tweets twitter facebook instagram linkedin tiktok youtube pinterest reddit follower followers likes
      reactions`,
    ],
    [4, 'liked like following favorite_video liked_post'],
    [3, 'engagement video_engagement interaction interactions feed_interaction channel_stat'],
    [
      4,
      'mastodon threads bluesky snapchat fan_page community_member forum_post forum_like social_profile social_post social_stat',
    ],
    [3, 'post posts insights post_engagement social_media follow friendship reaction vote votes'],
  ),
  cues: weighted([
    1.2,
    'post_id tweet hashtag permalink reel story follower media_id repost caption in_reply_to channel_id video_id thread feed friend',
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'likes_count', values: ['12', '0', '845', '33'] }],
  },
}

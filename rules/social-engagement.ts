import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'likes', 'shares', 'retweets', 'followers', 'following', 'reposts', 'upvotes', 'downvotes', 'karma',
  ],
  tokens: {
    likes: 5, like_count: 5, liked_by: 5, like_ratio: 5, shares: 5, share_count: 5, reshares: 5, retweet: 5, retweets: 5,
    retweet_count: 5, reposts: 5, reactions: 5, reaction_count: 5, followers: 5, follower_count: 5, followers_count: 5,
    following_count: 5, friends_count: 5, favorites_count: 5, favourites_count: 5, favorite_count: 5, upvotes: 5,
    downvotes: 5, karma: 5, mentions: 5, engagement: 5, engagements: 5, engagement_rate: 5, engagement_score: 5,
    profile_visits: 5, profile_clicks: 5, video_views: 5, comment_count: 5, comments_count: 5, reply_count: 5, replies: 5,
    subscribers_count: 5, page_fans: 5, story_impressions: 5, post_clicks: 5, post_impressions: 5, tweet_id: 5, tweets: 5,
    hashtags: 5, impressions: 5, reach: 5, liked: 3, follower: 3, follows: 3, unfollow: 3, saves: 3, reaction: 3,
    follow_date: 3,
  },
  contextTokens: {
    action: 4, event_name: 4, comments: 4, message: 4, caption: 4, views: 4, view_count: 4, clicks: 4, shares: 4, friends: 4,
  },
  tableWords: {
    social: 4, tweet: 4, tweets: 4, twitter: 4, facebook: 4, instagram: 4, linkedin: 4, tiktok: 4, youtube: 4, pinterest: 4,
    reddit: 4, follower: 4, followers: 4, likes: 4, reactions: 4, post: 3, posts: 3, insights: 3, engagement: 3,
    social_media: 3,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'likes_count', values: ['12', '0', '845', '33'] },
    ],
  },
}

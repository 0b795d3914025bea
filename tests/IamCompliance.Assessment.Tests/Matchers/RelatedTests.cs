using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Matchers;

/// <summary>Joins of resource types by equal values.</summary>
public sealed class RelatedTests
{
    private const string Demand =
        "require: { related: { type: AWS::SNS::Subscription, on: { alarmActions: topicArn }, where: { isConfirmed: true } } }";

    [Fact]
    public void An_element_of_a_list_is_enough_and_what_is_absent_equals_nothing() =>
        Holds(
            Demand,
            """
                resources:
                  heard: { alarmActions: [a, b] }
                  unheard: { alarmActions: [c] }
                  mute: {}
                others:
                  AWS::SNS::Subscription: { one: { topicArn: b, isConfirmed: true }, two: { topicArn: c, isConfirmed: false }, three: { isConfirmed: true } }
                outcome: Fail
                subjects: { heard: Pass, unheard: Fail, mute: Fail }
            """
        );

    [Theory]
    [InlineData("denied")]
    [InlineData("partial")]
    [InlineData("failed")]
    [InlineData("notCollected")]
    public void Nothing_follows_from_a_population_that_was_not_read(string status) =>
        Holds(
            Demand,
            $$"""
                parts: { sns/subscriptions: {{status}} }
                resources:
                  heard: { alarmActions: [b] }
                others:
                  AWS::SNS::Subscription: { one: { topicArn: b, isConfirmed: true } }
                outcome: Error
                subjects: { heard: Error }
            """
        );

    [Fact]
    public void The_number_has_two_ends() =>
        Holds(
            "require: { related: { type: AWS::SNS::Subscription, on: { alarmActions: topicArn }, count: 2 } }",
            """
                resources:
                  few: { alarmActions: [a] }
                  right: { alarmActions: [b] }
                  many: { alarmActions: [a, b] }
                others:
                  AWS::SNS::Subscription: { one: { topicArn: a }, two: { topicArn: b }, three: { topicArn: b } }
                outcome: Fail
                subjects: { few: Fail, right: Pass, many: Fail }
            """
        );

    [Fact]
    public void Values_side_by_side_are_not_run_together() =>
        Holds(
            "require: { related: { type: AWS::CloudWatch::Alarm, on: { metricName: metricName, namespace: namespace }, count: 1 } }",
            """
                resources:
                  one: { metricName: ab, namespace: c }
                  two: { metricName: a, namespace: bc }
                outcome: Pass
                subjects: { one: Pass, two: Pass }
            """
        );

    [Fact]
    public void A_region_can_part_what_is_equal() =>
        Holds(
            "require: { related: { type: AWS::SNS::Subscription, on: { alarmActions: topicArn }, sameRegion: true } }",
            """
                resources:
                  near: { alarmActions: [a] }
                  far: { alarmActions: [a] }
                others:
                  AWS::SNS::Subscription: { one: { topicArn: a } }
                regions: { eu-central-1: [near, one], eu-west-1: [far] }
                outcome: Fail
                subjects: { near: Pass, far: Fail }
            """
        );

    [Fact]
    public void Evidence_says_what_is_wrong_with_the_only_related_resource()
    {
        var result = PolicyCase.Run(
            "AWS::CloudWatch::Alarm",
            Demand,
            """
                resources:
                  alarm: { alarmActions: [a] }
                others:
                  AWS::SNS::Subscription: { mail: { topicArn: a, isConfirmed: false } }
                outcome: Fail
                subjects: { alarm: Fail }
            """
        );

        Assert.Null(result.Message);
        var reason = Assert.Single(Assert.Single(result.Result.Subjects).Reasons);
        Assert.Equal("Subscription[mail].isConfirmed", reason.Path);
        Assert.Equal("false", reason.Observed);
    }

    private static void Holds(string demand, string body) => PolicyCase.Holds("AWS::CloudWatch::Alarm", demand, body);
}

using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Matchers;

/// <summary>Lists and keys held against sets, addresses against ranges, and what absence was said to mean.</summary>
public sealed class SetTests
{
    [Fact]
    public void A_list_contains_all_or_it_does_not() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "require: { groupList: { containsAll: [a, b] } }",
            """
                resources:
                  more: { groupList: [c, b, a] }
                  less: { groupList: [a] }
                  none: {}
                outcome: Fail
                subjects: { more: Pass, less: Fail, none: Fail }
            """
        );

    [Fact]
    public void A_list_holds_nothing_but_what_is_allowed() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "require: { groupList: { subsetOf: [a, b] } }",
            """
                resources:
                  some: { groupList: [a] }
                  other: { groupList: [a, c] }
                  none: {}
                outcome: Fail
                subjects: { some: Pass, other: Fail, none: Pass }
            """
        );

    [Fact]
    public void Keys_of_tags_are_a_list() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "require: { tags: { keys: { containsAll: [owner, stage] } } }",
            """
                resources:
                  tagged: { tags: { owner: ada, stage: test, more: x } }
                  half: { tags: { owner: ada } }
                  none: {}
                outcome: Fail
                subjects: { tagged: Pass, half: Fail, none: Fail }
            """
        );

    [Fact]
    public void Text_that_is_no_address_is_not_outside_either() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "require: { path: { inCidr: [10.0.0.0/8, 2001:db8::/32] } }",
            """
                resources:
                  inside: { path: "10.1.2.3" }
                  range: { path: "10.0.0.0/16" }
                  wider: { path: "10.0.0.0/7" }
                  six: { path: "2001:db8::1" }
                  word: { path: "/staff/" }
                outcome: Fail
                subjects: { inside: Pass, range: Pass, wider: Fail, six: Pass, word: Error }
            """
        );

    [Theory]
    [InlineData("holds", "Pass")]
    [InlineData("fails", "Fail")]
    [InlineData("unknown", "Error")]
    public void Absence_means_what_the_author_says(string meaning, string outcome) =>
        PolicyCase.Holds(
            "AWS::CloudWatch::Alarm",
            $"require: {{ threshold: {{ notEquals: 1, whenAbsent: {meaning} }} }}",
            $$"""
                resources:
                  alarm: {}
                outcome: {{outcome}}
                subjects: { alarm: {{outcome}} }
            """
        );

    [Fact]
    public void Who_is_excepted_is_out_of_scope() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "unless: { path: /robots/ }\nrequire: { mfaActive: true }",
            """
                resources:
                  ada: { path: /, mfaActive: false }
                  bot: { path: /robots/, mfaActive: false }
                outcome: Fail
                subjects: { ada: Fail }
            """
        );
}

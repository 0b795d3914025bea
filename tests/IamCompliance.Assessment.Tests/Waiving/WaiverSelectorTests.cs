using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Waiving;

public sealed class WaiverSelectorTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)) };

    private static readonly TagSelector Dev = new("stage", ["dev", "test*"]);

    public static TheoryData<string, ResourceSelector, bool> Choices() =>
        new()
        {
            { """{"stage":"dev"}""", Dev, true },
            { """{"stage":"testing"}""", Dev, true },
            { """{"stage":"prod"}""", Dev, false },
            { """{"stage":"DEV"}""", Dev, false },
            { """{"Stage":"dev"}""", Dev, false },
            { "{}", Dev, false },
            { "null", Dev, false },
            { "null", new NotSelector(Dev), true },
            { """{"stage":"dev"}""", new NotSelector(Dev), false },
            { """{"stage":"dev"}""", new JoinedSelector(true, [Dev, new PatternSelector("a*")]), true },
            { """{"stage":"dev"}""", new JoinedSelector(true, [Dev, new PatternSelector("b*")]), false },
            { """{"stage":"prod"}""", new JoinedSelector(false, [Dev, new PatternSelector("a*")]), true },
            { """{"stage":"prod"}""", new JoinedSelector(false, [Dev, new PatternSelector("b*")]), false },
            { "{}", new ExactSelector(["bob", "ada"]), true },
            { "{}", new ExactSelector(["ad?", "*"]), false },
        };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_choice_covers_what_it_says(string tags, ResourceSelector selector, bool covers)
    {
        var result = Assess(Mfa, Ada(tags), Choosing(selector));
        Assert.Equal(covers ? Outcome.Waived : Outcome.Fail, result.Outcome);
        Assert.Null(result.Subjects[0].WaiverNote);
    }

    [Fact]
    public void Tags_that_were_not_read_waive_nothing_and_the_subject_says_why()
    {
        var state = Recorded([Resource("ada", """{"mfaActive":false}""") with { UnreadParts = [PartIds.AuthorizationDetails] }]);
        var subject = Assert.Single(Assess(Mfa, state, Choosing(Dev)).Subjects);
        Assert.Equal(Outcome.Fail, subject.Outcome);
        Assert.Null(subject.Waiver);
        Assert.Contains(
            $"is unknown: {PartIds.AuthorizationDetails} was not read for this resource",
            subject.WaiverNote,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tags_that_were_not_read_do_not_waive_by_being_denied_either() =>
        Assert.Equal(Outcome.Fail, Assess(Mfa, Unread(), Choosing(new NotSelector(Dev))).Outcome);

    [Fact]
    public void What_covers_without_the_unread_tags_covers() =>
        Assert.Equal(Outcome.Waived, Assess(Mfa, Unread(), Choosing(new JoinedSelector(false, [Dev, new PatternSelector("ada")]))).Outcome);

    [Fact]
    public void What_does_not_cover_whatever_the_unread_tags_are_says_nothing_about_them()
    {
        var result = Assess(Mfa, Unread(), Choosing(new JoinedSelector(true, [Dev, new PatternSelector("bob")])));
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Null(result.Subjects[0].WaiverNote);
    }

    [Fact]
    public void A_tag_recorded_as_a_number_is_unknown()
    {
        var result = Assess(Mfa, Ada("""{"stage":1}"""), Choosing(Dev));
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.NotNull(result.Subjects[0].WaiverNote);
    }

    [Fact]
    public void Words_keep_the_grouping() =>
        Assert.Equal(
            "(a* or tag stage is dev or test*) and not exactly b",
            new JoinedSelector(
                true,
                [new JoinedSelector(false, [new PatternSelector("a*"), Dev]), new NotSelector(new ExactSelector(["b"]))]
            ).Words
        );

    private static AccountState Ada(string tags) => Recorded([Resource("ada", $$"""{"mfaActive":false,"tags":{{tags}}}""")]);

    private static AccountState Unread() =>
        Recorded([Resource("ada", """{"mfaActive":false}""") with { UnreadParts = [PartIds.AuthorizationDetails] }]);

    private static Waiver Choosing(ResourceSelector selector) => Waiver(selector.Words, Now.AddDays(1)) with { Resources = selector };
}

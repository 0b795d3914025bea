using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Asks a matcher about one value, through the whole engine: Pass is true, Fail is false, Error is unknown.</summary>
internal static class MatcherProbe
{
    /// <summary>Holds a value of a user's property against a matcher.</summary>
    /// <param name="path">The property.</param>
    /// <param name="json">The recorded value; null when there is none.</param>
    /// <param name="matcher">The matcher.</param>
    /// <param name="argument">Its argument.</param>
    public static Truth Ask(string path, string? json, string matcher, MatcherArgument argument)
    {
        var configuration = json is null ? "{}" : $$"""{"{{path}}":{{json}}}""";
        return Ask("AWS::IAM::User", configuration, Given.User(path, matcher, argument));
    }

    /// <summary>Holds a value of the account's password policy against a matcher on numbers.</summary>
    public static Truth AskNumber(string? json, string matcher, decimal bound)
    {
        var configuration = json is null ? "{}" : "{\"passwordPolicy\":{\"minimumPasswordLength\":" + json + "}}";
        return Ask(
            "AWS::::Account",
            configuration,
            Given.Of("AWS::::Account", "passwordPolicy.minimumPasswordLength", matcher, Given.One(Given.Number(bound)))
        );
    }

    /// <summary>Evaluates a predicate over one resource.</summary>
    public static Truth Ask(string type, string configuration, Predicate predicate, params Part[] parts)
    {
        var state = Given.Recorded([Given.Resource("it", configuration, type)], parts);
        var required = Given.Assess(new ControlBuilder { Type = type, Require = predicate }, state).Outcome;
        var forbidden = Given.Assess(new ControlBuilder { Type = type, Forbid = predicate }, state).Outcome;
        var truth = required switch
        {
            Outcome.Pass => Truth.True,
            Outcome.Fail => Truth.False,
            _ => Truth.Unknown,
        };

        // Whatever the predicate, forbidding it is the opposite of requiring it.
        Assert.Equal(
            truth switch
            {
                Truth.True => Outcome.Fail,
                Truth.False => Outcome.Pass,
                _ => Outcome.Error,
            },
            forbidden
        );
        return truth;
    }
}

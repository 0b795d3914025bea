using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Judges the names that a decision test asks with: a request with a slip has a decision as well, and not the one meant.</summary>
public static class DecisionNames
{
    /// <summary>Lists what is wrong with a test, each at its place.</summary>
    public static IReadOnlyList<Diagnostic> Check(ExpectedDecision test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return [.. RequestNames.Of(test.Action, test.Resource, test.Context).Select(p => Word(test, p))];
    }

    private static Diagnostic Word(ExpectedDecision test, RequestProblem problem) =>
        problem.Kind switch
        {
            RequestProblemKind.UnknownAction => new(LinkingDiagnostics.UnknownAction, test.Places.Action, problem.Help, problem.About),
            RequestProblemKind.OtherResource => new(
                LinkingDiagnostics.OtherResource,
                test.Places.Resource,
                problem.Help,
                problem.Other,
                problem.About
            ),
            RequestProblemKind.UnknownKey => new(
                LinkingDiagnostics.UnknownContextKey,
                test.Places.Context[problem.Key],
                problem.Help,
                problem.About
            ),
            _ => new(LinkingDiagnostics.InvalidContextValue, test.Places.Context[problem.Key], problem.Help, problem.About, problem.Other),
        };
}

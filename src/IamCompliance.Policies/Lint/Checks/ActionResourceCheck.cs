using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Actions that cannot be about any of the statement's resources.</summary>
/// <remarks>Of an action without types of resources the reference may only know none, so that is a warning.</remarks>
internal sealed class ActionResourceCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (
            statement.Actions.IsNegated
            || statement.Resources is not { IsNegated: false, Values.Count: > 0 } resources
            || HasStarResource(statement)
        )
            return;
        List<ArnShape> named = [.. resources.Values.Where(v => IsArn(v.Value)).Select(v => ArnShape.OfValue(v.Value))];
        // The grammar speaks of what is no ARN; shorthand that a service reads in its own policies may be about anything of it.
        if (named.Count < resources.Values.Count)
            return;
        foreach (var value in statement.Actions.Values)
        {
            var actions = MatchedActions.Of(value.Value);
            if (actions.Count == 0 || actions.Any(a => CanMatch(a.Service, a.Action, named)))
                continue;
            if (actions.All(a => a.Action.ResourceTypes.Count == 0))
                findings.Report(
                    StatementFindings.ActionOfNoResource,
                    value.Span,
                    "give it a statement with \"Resource\": \"*\"",
                    value.Value
                );
            else
                findings.Report(
                    named.Exists(n => n.ReachesOver) ? StatementFindings.ActionOfOtherResources : LintFindings.ActionNeverMatches,
                    value.Span,
                    HelpFor(actions),
                    value.Value
                );
        }
    }

    private static bool IsArn(string value) => value.StartsWith("arn:", StringComparison.Ordinal);

    private static bool CanMatch(Service service, ServiceAction action, List<ArnShape> named) =>
        action.ResourceTypes.Any(t => !service.ResourceTypes.TryGetValue(t, out var type) || named.Exists(n => n.Meets(type.Shape)))
        // Listing buckets is about the bucket of all buckets:
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_id-based-policy-examples.html
        || (
            service.Prefix == "s3"
            && action.ResourceTypes.Count == 0
            && named.Exists(n => n is { Service: "s3", Region: "", Account: "" } && n.Resource == Wildcards.Many.ToString())
        );

    private static string HelpFor(IReadOnlyList<(Service Service, ServiceAction Action)> actions)
    {
        var (service, action) = actions.First(a => a.Action.ResourceTypes.Count > 0);
        return $"it is about {string.Join(", ", action.ResourceTypes.Select(t => Pattern(service, t)).Distinct().Take(3))}";
    }

    private static string Pattern(Service service, string name) => service.ResourceTypes.TryGetValue(name, out var type) ? type.Arn : name;
}

using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Actions that cannot be about any of the statement's resources: those about no resource need <c>*</c>.</summary>
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
        List<string> patterns =
        [
            .. resources.Values.SelectMany(v => ResourcePattern.Compile(v.Value, hasVariables: true)).Select(p => p.Text.WithStars()),
        ];
        if (patterns.Any(p => p is [Wildcards.Many]))
            return;
        foreach (var value in statement.Actions.Values)
        {
            var pattern = new ActionPattern(value.Value);
            if (pattern.Service is not { } prefix || ServiceReference.Find(prefix) is not { } service)
                continue;
            var actions = Matched(service, prefix, pattern);
            if (actions.Count > 0 && !actions.Any(a => CanMatch(service, a, patterns)))
                findings.Report(LintFindings.ActionNeverMatches, value.Span, HelpFor(service, actions[0]), value.Value);
        }
    }

    private static List<ServiceAction> Matched(Service service, string prefix, ActionPattern pattern) =>
        pattern.IsExact
            ? service.Actions.TryGetValue(pattern.Compiled[(prefix.Length + 1)..], out var action)
                ? [action]
                : []
            : [.. service.Actions.Values.Where(a => pattern.IsMatch($"{prefix}:{a.Name}".ToLowerInvariant()))];

    private static bool CanMatch(Service service, ServiceAction action, List<string> patterns) =>
        action.ResourceTypes.Any(t =>
            !service.ResourceTypes.TryGetValue(t, out var type) || Meets(ArnTemplates.ToPattern(type.Arn), patterns)
        )
        // Listing buckets is about the bucket of all buckets:
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_id-based-policy-examples.html
        || (service.Prefix == "s3" && action.ResourceTypes.Count == 0 && patterns.Any(p => p == $"arn:aws:s3:::{Wildcards.Many}"));

    private static bool Meets(string arn, List<string> patterns) => patterns.Any(p => PatternAlgebra.Intersect(arn, p));

    private static string HelpFor(Service service, ServiceAction action) =>
        action.ResourceTypes.Count == 0
            ? "it is about no resource: give it a statement with \"Resource\": \"*\""
            : $"it is about {string.Join(", ", action.ResourceTypes.Select(t => Pattern(service, t)).Distinct().Take(3))}";

    private static string Pattern(Service service, string name) => service.ResourceTypes.TryGetValue(name, out var type) ? type.Arn : name;
}

using IamCompliance.Assessment.Assessing;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Explaining;

/// <summary>Shows the value of every expression of a control on a resource, evaluated by the same nodes that give its verdict.</summary>
public static class Explainer
{
    /// <summary>Explains a control on every subject that a person may mean by a name.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="controlName">The name of the bound control.</param>
    /// <param name="state">The recorded state.</param>
    /// <param name="resource">A subject id, resource id or name, or the end of an ARN from a <c>/</c> or <c>:</c> on.</param>
    /// <returns>One explanation for each subject, by subject id; empty when no resource of the control's type goes by the name.</returns>
    public static IReadOnlyList<Explanation> Explain(CompiledCatalogue catalogue, string controlName, AccountState state, string resource)
    {
        var control = catalogue.Get(controlName);
        var account = new AccountView(state);
        var evaluator = new SubjectEvaluator(control, account);
        var population = Assessing.Population.Of(control, account);
        var exact = population.Where(s => s.Id == resource).ToList();
        var meant = exact.Count > 0 ? exact : population.Where(s => IsMeant(s, resource));
        return [.. meant.Select(s => Explain(control, account, evaluator, s))];
    }

    private static Explanation Explain(CompiledControl control, AccountView account, SubjectEvaluator evaluator, Subject subject)
    {
        var isReadable = evaluator.WhyUnread(subject) is null;
        var scope = subject.Scope(account);
        return new Explanation(
            subject.Id,
            control.Count is null ? evaluator.Observe(subject)?.Outcome : null,
            Population(control, evaluator.Population),
            subject.UnreadList is { } list ? new ExplanationNode(control.Each!.Text, Truth.Unknown, list.Observed, list.Part, []) : null,
            isReadable && control.Where is not null ? ExplanationNode.Of(control.Where.Explain(scope)) : null,
            isReadable && control.Demand is not null ? ExplanationNode.Of(control.Demand.Explain(scope)) : null,
            control.IsForbidden
        );
    }

    private static ExplanationNode Population(CompiledControl control, PartReading part) =>
        new(
            $"all {control.Control.Resource.Name} were read",
            part.IsProven ? Truth.True : Truth.Unknown,
            part.IsProven ? "read to the end" : $"unknown: {part.Cause}",
            part.Part.Id,
            []
        );

    private static bool IsMeant(Subject subject, string resource) =>
        subject.Item.SubjectId == resource
        || subject.Item.ResourceId == resource
        || subject.Item.ResourceName == resource
        || (
            subject.Item.Arn is { } arn
            && arn.Length > resource.Length
            && arn.EndsWith(resource, StringComparison.Ordinal)
            && (resource.StartsWith('/') || resource.StartsWith(':') || arn[^(resource.Length + 1)] is '/' or ':')
        );
}

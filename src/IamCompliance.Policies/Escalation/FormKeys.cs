using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Tells forms of principals apart by the documents that bind them.</summary>
internal sealed class FormKeys
{
    private readonly Dictionary<CompiledPolicy, int> numbers = new(ReferenceEqualityComparer.Instance);

    public string Of(AccountPrincipal form) =>
        $"{form.Arn} {string.Join(',', form.Policies.Identity.Policies.Select(Number).Distinct().Order())} "
        + $"{(form.Policies.Boundary is { } boundary ? Number(boundary.Policies[0]) : -1)} {form.HasChosenTags}";

    private int Number(CompiledPolicy policy)
    {
        if (!numbers.TryGetValue(policy, out var number))
            numbers.Add(policy, number = numbers.Count);
        return number;
    }
}

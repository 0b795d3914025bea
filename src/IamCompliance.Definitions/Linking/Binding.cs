using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Linking;

/// <summary>Gathers the requirements that rest on one control with one set of values.</summary>
internal sealed class Binding(ControlFile file, IReadOnlyList<BoundParameter> basis, IReadOnlyList<BoundParameter> values)
{
    private readonly HashSet<RequirementReference> requirements = [];

    public Control Control => file.Control;

    /// <summary>Gets whether it belongs to the user's project.</summary>
    public bool IsOwn => file.IsOwn;

    /// <summary>Gets what tells this binding from others of its control: the values, however written.</summary>
    public static string KeyOf(Control control, IReadOnlyList<BoundParameter> values) =>
        string.Join("\n", values.Select(v => LiteralValue.Normalise(v.Value)).Prepend(control.Id));

    public void Add(RequirementReference requirement) => requirements.Add(requirement);

    public BoundControl ToBoundControl(Func<RequirementReference, int> orderOf) =>
        new()
        {
            Name = Name(),
            Control = Control,
            Parameters = values,
            Requirements =
            [
                .. requirements
                    .OrderBy(r => r.Program, StringComparer.Ordinal)
                    .ThenBy(orderOf)
                    .ThenBy(r => r.Requirement, StringComparer.Ordinal),
            ],
            Digest = ControlDigest.Compute(file.Root, values, file.Control.Events),
        };

    private string Name()
    {
        var differing = values.Where((v, i) => LiteralValue.Normalise(v.Value) != LiteralValue.Normalise(basis[i].Value)).ToList();
        return differing.Count == 0
            ? Control.Id
            : $"{Control.Id}[{string.Join(",", differing.Select(v => $"{v.Parameter.Name}={v.Value.Text}"))}]";
    }
}

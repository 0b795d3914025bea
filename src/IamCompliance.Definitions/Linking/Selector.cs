using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Linking;

/// <summary>Chooses what a profile asks for, and gives each distinct set of values of a control its own name.</summary>
internal sealed class Selector(
    IReadOnlyList<ControlFile> controls,
    LinkedPrograms programs,
    Profile? profile,
    IReadOnlyDictionary<string, IReadOnlyList<BoundParameter>> settings
)
{
    private readonly Dictionary<string, ControlFile> byId = controls.ToDictionary(c => c.Control.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<BoundParameter>> bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> baseKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Binding> bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<RequirementReference, int> order = [];

    private bool ChoosesPrograms => profile is { Programs.Count: > 0 };

    private bool ChoosesAll => !ChoosesPrograms && profile?.Include is null;

    public Selection Select()
    {
        foreach (var control in controls.Where(c => ChoosesAll || c.IsOwn || Names(c.Control)))
            Bind(control, BasisOf(control.Control));
        var editions = programs.Editions.Where(e => !ChoosesPrograms || profile!.Programs.Contains(e.Id)).ToList();
        foreach (var edition in editions)
            Bind(edition);
        foreach (var control in controls)
            BindMappings(control, editions);

        var excluded = new HashSet<string>((profile?.Exclude ?? []).Select(e => e.Control), StringComparer.Ordinal);
        var chosen = bindings.Values.Where(b => !excluded.Contains(b.Control.Id)).ToLookup(IsAskedFor);
        var selected = Ordered(chosen[true]);
        return new Selection(selected, Ordered(chosen[false]), [.. ManualOf(editions)], [.. UncoveredOf(editions, selected)]);
    }

    private bool Names(Control control) => profile?.Include?.Contains(control.Id) == true || profile?.Also.Contains(control.Id) == true;

    // Whoever selects everything has named nothing, and is not made to pay for what costs calls for each principal. A project's own control
    // was written to be asked.
    private bool IsAskedFor(Binding binding) =>
        !ChoosesAll || binding.IsOwn || Names(binding.Control) || ControlPrice.Of(binding.Control).Count == 0;

    private List<BoundControl> Ordered(IEnumerable<Binding> chosen) =>
        [
            .. chosen
                .Select(b => b.ToBoundControl(r => order.TryGetValue(r, out var position) ? position : int.MaxValue))
                .OrderBy(b => b.Name, StringComparer.Ordinal),
        ];

    private void Bind(ProgramEdition edition)
    {
        foreach (var requirement in edition.Requirements)
        {
            var reference = new RequirementReference(edition.Id, requirement.Id);
            order[reference] = order.Count;
            foreach (var named in requirement.Controls)
            {
                if (!byId.TryGetValue(named.Control, out var control) || !programs.Bindings.TryGetValue(named.Span, out var bound))
                    continue;
                var values = bound.Count == 0 ? BasisOf(control.Control) : Overlay(BasisOf(control.Control), bound);
                if (ChoosesPrograms || ChoosesAll || bindings.ContainsKey(KeyOf(control.Control, values)))
                    Bind(control, values).Add(reference);
            }
        }
    }

    private void BindMappings(ControlFile control, IReadOnlyList<ProgramEdition> editions)
    {
        if (!bindings.TryGetValue(KeyOf(control.Control, BasisOf(control.Control)), out var binding))
            return;
        foreach (var reference in control.Control.Mappings.Where(m => editions.Any(e => e.Id == m.Program)))
            binding.Add(reference);
    }

    private Binding Bind(ControlFile control, IReadOnlyList<BoundParameter> values)
    {
        var key = KeyOf(control.Control, values);
        if (!bindings.TryGetValue(key, out var binding))
            bindings.Add(key, binding = new Binding(control, BasisOf(control.Control), values));
        return binding;
    }

    // Thousands of requirements rest on a few dozen controls.
    private IReadOnlyList<BoundParameter> BasisOf(Control control)
    {
        if (!bases.TryGetValue(control.Id, out var basis))
            bases.Add(control.Id, basis = FindBasis(control));
        return basis;
    }

    private string KeyOf(Control control, IReadOnlyList<BoundParameter> values)
    {
        if (!ReferenceEquals(values, BasisOf(control)))
            return Binding.KeyOf(control, values);
        if (!baseKeys.TryGetValue(control.Id, out var key))
            baseKeys.Add(control.Id, key = Binding.KeyOf(control, values));
        return key;
    }

    private IReadOnlyList<BoundParameter> FindBasis(Control control)
    {
        var defaults = control.Parameters.Select(p => new BoundParameter(p, p.Default, "default")).ToList();
        return settings.TryGetValue(control.Id, out var set) ? Overlay(defaults, set) : defaults;
    }

    private static IReadOnlyList<BoundParameter> Overlay(IReadOnlyList<BoundParameter> below, IReadOnlyList<BoundParameter> above) =>
        [.. below.Select(b => above.FirstOrDefault(a => a.Parameter.Name == b.Parameter.Name) is { } set ? set.Over(b) : b)];

    private IEnumerable<ManualRequirement> ManualOf(IEnumerable<ProgramEdition> editions) =>
        Chosen(editions, AssessmentKind.Manual).Select(r => new ManualRequirement(r.Reference, r.Requirement.Title));

    private IEnumerable<RequirementReference> UncoveredOf(IEnumerable<ProgramEdition> editions, IEnumerable<BoundControl> selected)
    {
        var covered = new HashSet<RequirementReference>(selected.SelectMany(s => s.Requirements));
        return Chosen(editions, AssessmentKind.Automated).Select(r => r.Reference).Where(r => !covered.Contains(r));
    }

    // What AWS answers for is inherited: neither a person's task here nor a gap.
    private IEnumerable<(RequirementReference Reference, Requirement Requirement)> Chosen(
        IEnumerable<ProgramEdition> editions,
        AssessmentKind kind
    ) =>
        from edition in ChoosesPrograms ? editions : []
        from requirement in edition.Requirements
        where requirement.Assessment == kind && requirement.Responsibility != Responsibility.Aws
        select (new RequirementReference(edition.Id, requirement.Id), requirement);
}

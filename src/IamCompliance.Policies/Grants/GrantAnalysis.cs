using IamCompliance.Policies.Actions;

namespace IamCompliance.Policies.Grants;

/// <summary>Answers one question about one model.</summary>
internal sealed class GrantAnalysis
{
    private readonly GrantModel model;
    private readonly GrantQuestion question;
    private readonly Quantifier ofActions;
    private readonly ActionPattern[] actions;
    private readonly AskedResources resources;
    private readonly Dictionary<StatementMarks, ActionGrant> answers = [];
    private readonly StatementMarks scratch;
    private GrantExtent extent;

    private GrantAnalysis(GrantModel model, GrantQuestion question)
    {
        this.model = model;
        this.question = question;
        ofActions = question.OfActions;
        var prepared = PreparedQuestion.Of(question);
        actions = prepared.Actions;
        resources = prepared.Resources;
        scratch = new StatementMarks(new ulong[model.Words], isAboutNoResource: false);
    }

    public static GrantFinding Run(GrantModel model, GrantQuestion question)
    {
        if (question.Actions.Count == 0 || question.Resources.Count == 0)
            return GrantFinding.Nothing;
        var analysis = new GrantAnalysis(model, question);
        return analysis.At(GrantExtent.Unconditional) ?? analysis.At(GrantExtent.Conditional) ?? GrantFinding.Nothing;
    }

    private GrantFinding? At(GrantExtent asked)
    {
        extent = asked;
        answers.Clear();
        if (!EveryLayerGrants())
            return null;
        return ofActions == Quantifier.Some ? SomeAction() : EveryAction();
    }

    private bool EveryLayerGrants()
    {
        var layers = model
            .Statements.Where(s => s.IsGrant && s.ResourcesFor(extent, resources.Quantifier) is not null)
            .Select(s => s.Layer);
        return layers.Distinct().Count() == model.Layers;
    }

    private GrantFinding? SomeAction()
    {
        foreach (var pattern in actions)
        {
            foreach (var action in Candidates(pattern))
            {
                if (resources.CanBeOf(action) && Ask(action) is { Holds: true } answer)
                    return GrantGrounds.Of(
                        [answer],
                        extent,
                        resources,
                        $"{action.Display} on {answer.Resource ?? string.Join(", ", resources.Texts)}"
                    );
            }
        }

        return null;
    }

    private IEnumerable<KnownAction> Candidates(ActionPattern pattern)
    {
        if (pattern.IsExact)
            return new[] { KnownActions.Get(pattern.Value) }.Where(question.IsAbout);
        return ActionCandidates
            .Known(model, pattern, question)
            .Concat(ActionCandidates.PerhapsGranted(model, pattern).Where(question.IsAbout));
    }

    private GrantFinding? EveryAction()
    {
        HashSet<ActionGrant> asked = new(ReferenceEqualityComparer.Instance);
        foreach (var pattern in actions)
        {
            if (!(pattern.IsExact ? IsGranted(KnownActions.Get(pattern.Value), asked) : IsGranted(pattern, asked)))
                return null;
        }

        // Actions that can be about none of the resources were left out; when none is left, nothing is granted.
        return asked.Count == 0 ? null : GrantGrounds.Of(asked, extent, resources, null);
    }

    private bool IsGranted(KnownAction action, HashSet<ActionGrant> asked)
    {
        if (!resources.CanBeOf(action))
            return true;
        var answer = Ask(action);
        asked.Add(answer);
        return answer.Holds;
    }

    // Statements that are about all the actions at once; else action by action.
    private bool IsGranted(ActionPattern pattern, HashSet<ActionGrant> asked)
    {
        var known = KnownActions.Covered(pattern);
        if (known.Count > 0 && !known.Any(resources.CanBeOf))
            return true;
        if (AskAtOnce(pattern, known) is { } atOnce)
        {
            asked.UnionWith(atOnce);
            return true;
        }

        return known.Count > 0
            && ActionCandidates
                .Known(model, pattern, question)
                .Concat(ActionCandidates.PerhapsDenied(model, pattern))
                .All(a => IsGranted(a, asked));
    }

    private List<ActionGrant>? AskAtOnce(ActionPattern pattern, IReadOnlyList<KnownAction> known)
    {
        List<Weighed> statements =
        [
            .. model.Statements.Where(s => s.IsGrant ? s.Statement.CoversAll(pattern) : s.Statement.MeetsAny(pattern)),
        ];
        List<ActionGrant> found = [];
        foreach (var isAboutNoResource in new[] { false, true })
        {
            if (
                isAboutNoResource
                    ? !resources.IncludeNoResource || !known.Any(a => a.IsAboutNoResource)
                    : known.Count > 0 && known.All(a => a.IsAboutNoResource)
            )
                continue;
            var (holds, resource) = ResourceQuestion.Ask(model, statements, isAboutNoResource, resources, extent);
            if (!holds)
                return null;
            found.Add(new ActionGrant(true, resource, statements));
        }

        return found;
    }

    private ActionGrant Ask(KnownAction action)
    {
        model.Match(action, scratch.Marks);
        scratch.IsAboutNoResource = action.IsAboutNoResource;
        if (answers.TryGetValue(scratch, out var known))
            return known;
        var statements = model.List(scratch.Marks);
        var (holds, resource) = ResourceQuestion.Ask(model, statements, action.IsAboutNoResource, resources, extent);
        var answer = new ActionGrant(holds, resource, statements);
        answers.Add(scratch.Copy(), answer);
        return answer;
    }
}

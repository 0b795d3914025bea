using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Builds controls on a real schema, showing only what matters to a test.</summary>
internal sealed record ControlBuilder
{
    public static SourceSpan Here { get; } = SourceSpan.StartOf("controls/test/test/control.yaml");

    public string Id { get; init; } = "test-control";

    public string Type { get; init; } = "AWS::IAM::User";

    public string? Each { get; init; }

    public Predicate? Where { get; init; }

    public Predicate? Require { get; init; }

    public Predicate? Forbid { get; init; }

    public CountBounds? Count { get; init; }

    public bool FailsWhenEmpty { get; init; }

    public string? Cli { get; init; }

    public IReadOnlyList<(string Name, Literal Value)> Parameters { get; init; } = [];

    public Control Build()
    {
        var resource = KnownResourceTypes.Catalog.Find(Type)!;
        return new Control
        {
            Id = Id,
            Chapter = "resilience",
            Title = "Title",
            Description = "Description",
            Rationale = "Rationale",
            Severity = Severity.Low,
            Parameters = [.. Parameters.Select(p => new ControlParameter(p.Name, TypeOf(p.Value), p.Value, "Description"))],
            Resource = resource,
            Each = Each is null ? null : Path(resource.Configuration, Each),
            Where = Where,
            Demand =
                Forbid is not null ? new ForbidDemand(Forbid)
                : Count is not null ? new RequireCountDemand(Count)
                : new RequireDemand(Require!),
            FailsWhenEmpty = FailsWhenEmpty,
            Remediation = new Remediation("Mend it.", Cli),
            References = [],
            Mappings = [],
            Parts = [.. Parts(resource).Distinct().Order(StringComparer.Ordinal)],
            Span = Here,
        };
    }

    public BoundControl Bind() => Bind(Build());

    public static BoundControl Bind(Control control) =>
        new()
        {
            Name = control.Id,
            Control = control,
            Parameters = [.. control.Parameters.Select(p => new BoundParameter(p, p.Default, "default"))],
            Requirements = [],
            Digest = "",
        };

    public static PropertyPath Path(PropertyType root, string text)
    {
        var type = root;
        var part = "";
        var parts = new List<string>();
        var steps = text.Split('.');
        foreach (var step in steps)
        {
            if (type.Kind == ValueKind.Map)
            {
                type = PropertyType.String;
                break;
            }

            var property = type.FindProperty(step) ?? throw new ArgumentException($"no property {step} of {text}");
            if (!parts.Contains(property.Part))
                parts.Add(property.Part);
            (type, part) = (property.Type, property.Part);
        }

        return new PropertyPath(text, steps, type, part, parts);
    }

    private static PropertyType TypeOf(Literal literal) =>
        literal switch
        {
            NumberLiteral => PropertyType.Number,
            BooleanLiteral => PropertyType.Boolean,
            DurationLiteral => PropertyType.Duration,
            ListLiteral => PropertyType.ListOf(PropertyType.String),
            _ => PropertyType.String,
        };

    private List<string> Parts(ResourceType resource)
    {
        var parts = new List<string> { resource.Part };
        if (Each is not null)
            parts.AddRange(Path(resource.Configuration, Each).Parts);
        foreach (var predicate in new[] { Where, Require, Forbid }.OfType<Predicate>())
            PartsOf(predicate, parts);
        return parts;
    }

    private static void PartsOf(Predicate predicate, List<string> parts)
    {
        switch (predicate)
        {
            case AllOfPredicate all:
                all.Operands.ToList().ForEach(o => PartsOf(o, parts));
                break;
            case AnyOfPredicate any:
                any.Operands.ToList().ForEach(o => PartsOf(o, parts));
                break;
            case NoneOfPredicate none:
                none.Operands.ToList().ForEach(o => PartsOf(o, parts));
                break;
            case NotPredicate not:
                PartsOf(not.Operand, parts);
                break;
            case PathPredicate path:
                parts.AddRange(path.Path.Parts);
                break;
        }
    }
}

using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Words for the parts of a test: values, predicates, items, parts, states.</summary>
internal static class Given
{
    public static DateTimeOffset Now { get; } = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    public static StringLiteral Text(string text) => new(text);

    public static NumberLiteral Number(decimal value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture), value);

    public static BooleanLiteral Boolean(bool value) => new(value ? "true" : "false", value);

    public static DurationLiteral Days(int days) => new($"{days} days", TimeSpan.FromDays(days));

    public static TimestampLiteral Instant(string text) =>
        new(
            text,
            DateTimeOffset.Parse(
                text,
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AssumeUniversal
            )
        );

    public static OperandArgument One(Literal literal) => new(new LiteralOperand(literal));

    public static OperandArgument Parameter(string name) => new(new ParameterOperand(name));

    public static OperandsArgument Several(params Literal[] literals) => new([.. literals.Select(l => new LiteralOperand(l))]);

    public static MatcherUse Use(string name, PropertyType target, MatcherArgument argument, string part = PartIds.AuthorizationDetails) =>
        new(name, target, argument, ControlBuilder.Here) { Part = part };

    /// <summary>States something about a property of a user.</summary>
    public static PathPredicate User(string path, string matcher, MatcherArgument argument) =>
        Of("AWS::IAM::User", path, matcher, argument);

    public static PathPredicate User(string path, string matcher, Literal literal) => User(path, matcher, One(literal));

    /// <summary>States something about a property of any type.</summary>
    public static PathPredicate Of(string type, string path, string matcher, MatcherArgument argument) =>
        At(KnownResourceTypes.Catalog.Find(type)!.Configuration, path, matcher, argument);

    /// <summary>States something about an element of a user's access keys.</summary>
    public static PathPredicate Key(string path, string matcher, Literal literal) =>
        At(
            ControlBuilder.Path(KnownResourceTypes.Catalog.Find("AWS::IAM::User")!.Configuration, "accessKeys").Type.Element!,
            path,
            matcher,
            One(literal)
        );

    public static PathPredicate At(PropertyType root, string path, string matcher, MatcherArgument argument)
    {
        var resolved = ControlBuilder.Path(root, path);
        return new PathPredicate(resolved, [Use(matcher, resolved.Type, argument, resolved.Part)], ControlBuilder.Here);
    }

    public static AllOfPredicate AllOf(params Predicate[] operands) => new(operands, ControlBuilder.Here);

    public static AnyOfPredicate AnyOf(params Predicate[] operands) => new(operands, ControlBuilder.Here);

    public static NoneOfPredicate NoneOf(params Predicate[] operands) => new(operands, ControlBuilder.Here);

    public static NotPredicate Not(Predicate operand) => new(operand, ControlBuilder.Here);

    public static JsonElement Json(string json) => JsonElement.Parse(json);

    public static Item Resource(string id, string json = "{}", string type = "AWS::IAM::User") =>
        new()
        {
            ResourceType = type,
            ResourceId = id,
            ResourceName = id,
            AwsRegion = "global",
            Configuration = Json(json),
        };

    public static Part Denied(string part, string operation, string? permission = null) =>
        new(part, ReadStatus.Denied)
        {
            Error = new PartError(operation, "AccessDeniedException", "Not authorized.", permission ?? operation),
        };

    /// <summary>Makes a state in which every part is complete, but those given.</summary>
    public static AccountState Recorded(IEnumerable<Item> items, params Part[] parts) =>
        new(
            new StateHeader
            {
                AccountId = "111122223333",
                Partition = "aws",
                CaptureStart = Now,
                CaptureEnd = Now,
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                Source = "test",
                ToolVersion = "0",
            },
            PartRows.Ids.Where(id => parts.All(p => p.Id != id)).Select(id => new Part(id, ReadStatus.Complete)).Concat(parts),
            items
        );

    public static CompiledCatalogue Catalogue(IEnumerable<BoundControl> controls, params Waiver[] waivers) =>
        CompiledCatalogue.Compile(
            new LinkedCatalogue
            {
                Controls = [.. controls.Select(c => c.Control).Distinct()],
                Programs = [],
                Selected = [.. controls],
                ManualRequirements = [],
                Uncovered = [],
                Waivers = waivers,
                Cases = [],
            }
        );

    public static ControlResult Assess(ControlBuilder control, AccountState state, params Waiver[] waivers) =>
        Catalogue([control.Bind()], waivers).AssessControl(control.Id, "sandbox", state);

    public static Waiver Waiver(
        string resource,
        DateTimeOffset expires,
        string control = "test-control",
        string account = "*",
        int line = 1
    ) =>
        new()
        {
            Control = control,
            Account = account,
            Resource = resource,
            Reason = "reason",
            Owner = "owner",
            Approver = "approver",
            Created = Now.AddYears(-1),
            Expires = expires,
            Span = new("waivers.yaml", new(line, 1, line * 100), new(line, 2, (line * 100) + 1)),
        };
}

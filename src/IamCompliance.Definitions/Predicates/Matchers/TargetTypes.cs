using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Names the groups of types that matchers apply to.</summary>
internal static class TargetTypes
{
    public static bool Any(PropertyType _) => true;

    public static bool Plain(PropertyType type) =>
        type.Kind is ValueKind.String or ValueKind.Number or ValueKind.Boolean or ValueKind.Timestamp or ValueKind.Duration;

    public static bool TextOrNumber(PropertyType type) => type.Kind is ValueKind.String or ValueKind.Number;

    public static bool Measured(PropertyType type) => type.Kind is ValueKind.Number or ValueKind.Duration;

    public static bool Instant(PropertyType type) => type.Kind == ValueKind.Timestamp;

    public static bool Text(PropertyType type) => type.Kind == ValueKind.String;

    public static bool TextOrPlainList(PropertyType type) =>
        type.Kind == ValueKind.String || type is { Kind: ValueKind.List, Element.Kind: ValueKind.String or ValueKind.Number };

    public static bool CanBeEmpty(PropertyType type) =>
        type.Kind is ValueKind.String or ValueKind.List or ValueKind.Map or ValueKind.Object or ValueKind.PolicyDocument;

    public static bool List(PropertyType type) => type.Element is not null;

    public static bool PlainList(PropertyType type) => type.Element?.Kind is ValueKind.String or ValueKind.Number;

    public static bool Map(PropertyType type) => type.Kind == ValueKind.Map;

    public static bool Document(PropertyType type) => type.Kind == ValueKind.PolicyDocument;

    public static bool IdentityDocument(PropertyType type) =>
        type is { Kind: ValueKind.PolicyDocument, DocumentRole: DocumentRole.Identity };

    public static bool GrantingDocument(PropertyType type) =>
        type is { Kind: ValueKind.PolicyDocument, DocumentRole: DocumentRole.Trust or DocumentRole.Resource };

    public static bool Access(PropertyType type) => type.IsAccess;
}

namespace IamCompliance.Definitions.Resources;

/// <summary>Types a property: its kind and, for lists and objects, what is inside.</summary>
public sealed class PropertyType
{
    private PropertyType(
        ValueKind kind,
        PropertyType? element = null,
        IReadOnlyList<Property>? properties = null,
        bool mayBeList = false,
        bool isAccess = false,
        DocumentRole role = DocumentRole.Identity
    )
    {
        Kind = kind;
        Element = element;
        Properties = properties ?? [];
        MayBeList = mayBeList;
        IsAccess = isAccess;
        DocumentRole = role;
    }

    /// <summary>Text.</summary>
    public static PropertyType String { get; } = new(ValueKind.String);

    /// <summary>A decimal number.</summary>
    public static PropertyType Number { get; } = new(ValueKind.Number);

    /// <summary>True or false.</summary>
    public static PropertyType Boolean { get; } = new(ValueKind.Boolean);

    /// <summary>An instant.</summary>
    public static PropertyType Timestamp { get; } = new(ValueKind.Timestamp);

    /// <summary>A length of time.</summary>
    public static PropertyType Duration { get; } = new(ValueKind.Duration);

    /// <summary>Free keys with text values.</summary>
    public static PropertyType Map { get; } = new(ValueKind.Map);

    /// <summary>An IAM policy document that says what its holder may do.</summary>
    public static PropertyType PolicyDocument { get; } = new(ValueKind.PolicyDocument);

    /// <summary>Gets the kind.</summary>
    public ValueKind Kind { get; }

    /// <summary>Gets the type of the elements of a list, or of what may be one; null for everything else.</summary>
    public PropertyType? Element { get; }

    /// <summary>Gets whether a list of such values may stand in place of one, because where the schema comes from does not tell the two
    /// apart.</summary>
    public bool MayBeList { get; }

    /// <summary>Gets whether the object stands for everything a principal may do, so that it can be asked with <c>can</c>.</summary>
    public bool IsAccess { get; }

    /// <summary>Gets what a policy document is for; of no meaning for every other kind.</summary>
    public DocumentRole DocumentRole { get; }

    /// <summary>Gets the type of one value, where a list of them may stand in its place.</summary>
    public PropertyType Single => MayBeList ? Element! : this;

    /// <summary>Gets the properties of an object; empty for every other kind.</summary>
    public IReadOnlyList<Property> Properties { get; }

    /// <summary>Types a list.</summary>
    public static PropertyType ListOf(PropertyType element) => new(ValueKind.List, element: element);

    /// <summary>Types one value or a list of them.</summary>
    public static PropertyType OneOrList(PropertyType single) => new(single.Kind, single, single.Properties, mayBeList: true);

    /// <summary>Types an object.</summary>
    public static PropertyType ObjectOf(params Property[] properties) => new(ValueKind.Object, properties: properties);

    /// <summary>Types what a principal may do.</summary>
    public static PropertyType AccessOf(params Property[] properties) => new(ValueKind.Object, properties: properties, isAccess: true);

    /// <summary>Types a policy document.</summary>
    public static PropertyType DocumentOf(DocumentRole role) =>
        role == DocumentRole.Identity ? PolicyDocument : new(ValueKind.PolicyDocument, role: role);

    /// <summary>Finds a property of an object by its exact name.</summary>
    public Property? FindProperty(string name) => Properties.FirstOrDefault(p => p.Name == name);

    /// <inheritdoc />
    public override string ToString() =>
        Kind switch
        {
            _ when MayBeList => $"{Element} or list",
            _ when IsAccess => "access",
            ValueKind.List => $"list of {Element}",
            ValueKind.PolicyDocument => "policy document",
            _ => Kind.ToString().ToLowerInvariant(),
        };
}

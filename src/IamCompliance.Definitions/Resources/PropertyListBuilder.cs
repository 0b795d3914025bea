namespace IamCompliance.Definitions.Resources;

/// <summary>Builds the property list of a resource type, property by property, under the part that supplies them.</summary>
internal sealed class PropertyListBuilder
{
    private readonly List<Property> properties = [];
    private string part;

    private PropertyListBuilder(string part) => this.part = part;

    public static PropertyListBuilder StartFrom(string part) => new(part);

    /// <summary>Switches to another part; the properties that follow come from it.</summary>
    public PropertyListBuilder From(string otherPart)
    {
        part = otherPart;
        return this;
    }

    public PropertyListBuilder Text(string name, string description) => Add(name, PropertyType.String, description);

    public PropertyListBuilder Number(string name, string description, string? unit = null)
    {
        properties.Add(new Property(name, PropertyType.Number, part, description) { Unit = unit });
        return this;
    }

    public PropertyListBuilder Boolean(string name, string description) => Add(name, PropertyType.Boolean, description);

    /// <summary>Adds a text that AWS says of every such resource.</summary>
    public PropertyListBuilder SaidText(string name, string description) => AddSaid(name, PropertyType.String, description);

    /// <summary>Adds a truth that AWS says of every such resource.</summary>
    public PropertyListBuilder SaidBoolean(string name, string description) => AddSaid(name, PropertyType.Boolean, description);

    public PropertyListBuilder Timestamp(string name, string description) => Add(name, PropertyType.Timestamp, description);

    public PropertyListBuilder Document(string name, string description, DocumentRole role = DocumentRole.Identity) =>
        Add(name, PropertyType.DocumentOf(role), description);

    public PropertyListBuilder Map(string name, string description) => Add(name, PropertyType.Map, description);

    public PropertyListBuilder TextList(string name, string description) =>
        Add(name, PropertyType.ListOf(PropertyType.String), description);

    public PropertyListBuilder Object(string name, string description, Func<PropertyListBuilder, PropertyListBuilder> inner) =>
        Add(name, Inner(inner), description);

    public PropertyListBuilder List(string name, string description, Func<PropertyListBuilder, PropertyListBuilder> inner) =>
        Add(name, PropertyType.ListOf(Inner(inner)), description);

    /// <summary>Adds a list of objects that the policy engine works out.</summary>
    public PropertyListBuilder DerivedList(
        string name,
        string description,
        Func<PropertyListBuilder, PropertyListBuilder> inner,
        params string[] otherParts
    ) => AddDerived(name, PropertyType.ListOf(Inner(inner)), description, otherParts);

    /// <summary>Adds a text that is worked out.</summary>
    public PropertyListBuilder DerivedText(string name, string description) => AddDerived(name, PropertyType.String, description, []);

    /// <summary>Adds a number of things that is worked out.</summary>
    public PropertyListBuilder DerivedNumber(string name, string description) => AddDerived(name, PropertyType.Number, description, []);

    /// <summary>Adds a truth that is worked out.</summary>
    public PropertyListBuilder DerivedBoolean(string name, string description, params string[] otherParts) =>
        AddDerived(name, PropertyType.Boolean, description, otherParts);

    /// <summary>Adds a truth that is worked out of what was read of some parts, whatever was not.</summary>
    public PropertyListBuilder SelfJudgedDerivedBoolean(string name, string description, params string[] parts)
    {
        properties.Add(
            new Property(name, PropertyType.Boolean, part, description)
            {
                IsDerived = true,
                JudgesItself = true,
                OtherParts = parts,
            }
        );
        return this;
    }

    /// <summary>Adds a truth inside a derived object, which is unknown only where that object says so.</summary>
    public PropertyListBuilder SelfJudgedBoolean(string name, string description, params string[] parts)
    {
        properties.Add(new Property(name, PropertyType.Boolean, part, description) { JudgesItself = true, OtherParts = parts });
        return this;
    }

    /// <summary>Adds an object that the policy engine works out.</summary>
    public PropertyListBuilder DerivedObject(
        string name,
        string description,
        Func<PropertyListBuilder, PropertyListBuilder> inner,
        params string[] otherParts
    ) => AddDerived(name, Inner(inner), description, otherParts);

    /// <summary>Adds everything a principal may do, which <c>can</c> asks.</summary>
    public PropertyListBuilder Access(
        string name,
        string description,
        Func<PropertyListBuilder, PropertyListBuilder> inner,
        params string[] otherParts
    ) => AddDerived(name, PropertyType.AccessOf([.. Inner(inner).Properties]), description, otherParts);

    public PropertyType Build() => PropertyType.ObjectOf([.. properties]);

    private PropertyType Inner(Func<PropertyListBuilder, PropertyListBuilder> inner) => inner(StartFrom(part)).Build();

    private PropertyListBuilder AddDerived(string name, PropertyType type, string description, string[] otherParts)
    {
        properties.Add(new Property(name, type, part, description) { IsDerived = true, OtherParts = otherParts });
        return this;
    }

    private PropertyListBuilder AddSaid(string name, PropertyType type, string description)
    {
        properties.Add(new Property(name, type, part, description) { IsAlwaysSaid = true });
        return this;
    }

    private PropertyListBuilder Add(string name, PropertyType type, string description)
    {
        properties.Add(new Property(name, type, part, description));
        return this;
    }
}

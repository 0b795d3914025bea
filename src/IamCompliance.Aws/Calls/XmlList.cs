namespace IamCompliance.Aws.Calls;

/// <summary>
/// Names a list that an answer in XML must contain, empty or not. The SDK gives null for a list that is empty and for one that is not
/// there; AWS always sends it, so an answer without it is no proof of emptiness.
/// </summary>
/// <param name="Element">The name of the element.</param>
/// <param name="Property">The name of the SDK's property.</param>
internal readonly record struct XmlList(string Element, string Property)
{
    /// <summary>Gets the lists that every element of the list must contain, empty or not, by the one name they have in the answer and in
    /// the SDK.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public static implicit operator XmlList(string name) => new(name, name);
}

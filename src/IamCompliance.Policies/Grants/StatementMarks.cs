namespace IamCompliance.Policies.Grants;

/// <summary>The statements about an action: actions with the same statements have the same answer.</summary>
internal sealed class StatementMarks(ulong[] marks, bool isAboutNoResource) : IEquatable<StatementMarks>
{
    public ulong[] Marks => marks;

    public bool IsAboutNoResource { get; set; } = isAboutNoResource;

    public StatementMarks Copy() => new([.. marks], IsAboutNoResource);

    public bool Equals(StatementMarks? other) =>
        other is not null && IsAboutNoResource == other.IsAboutNoResource && marks.AsSpan().SequenceEqual(other.Marks);

    public override bool Equals(object? obj) => Equals(obj as StatementMarks);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsAboutNoResource);
        foreach (var word in marks)
            hash.Add(word);
        return hash.ToHashCode();
    }
}

namespace IamCompliance.Assessment.Tests.Removals;

/// <summary>Takes one thing out of one file of an export.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Where it stands, with its position: <c>UserDetailList[3].GroupList</c>.</param>
/// <param name="Kind">The same for all like it: the operation, and the place without positions.</param>
/// <param name="Text">What the file says afterwards; null when the file itself is taken away.</param>
internal sealed record Removal(string File, string Place, string Kind, Func<string>? Text)
{
    public override string ToString() => $"{File}: {Place}";
}

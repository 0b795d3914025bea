namespace IamCompliance.History.Index;

/// <summary>Says what bringing an index up to date came to.</summary>
/// <param name="Read">The packages that were read.</param>
/// <param name="Kept">Those that were in it as they are.</param>
/// <param name="Removed">Those that are no more.</param>
/// <param name="Unreadable">Those that cannot be read, with the reason; they are not in it.</param>
public sealed record IndexUpdate(int Read, int Kept, int Removed, IReadOnlyList<(string Path, string Problem)> Unreadable);

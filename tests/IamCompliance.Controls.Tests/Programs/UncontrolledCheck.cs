namespace IamCompliance.Controls.Tests.Programs;

/// <summary>One row of <c>controls/checks-without-a-control.tsv</c>.</summary>
/// <param name="Check">The check that no control has the name of.</param>
/// <param name="Kind"><c>other-name</c>, <c>not-collected</c> or <c>not-in-any-api</c>.</param>
/// <param name="Controls">The controls that answer it together; none unless it has another name.</param>
/// <param name="Reason">Why.</param>
internal sealed record UncontrolledCheck(string Check, string Kind, IReadOnlyList<string> Controls, string Reason)
{
    public const string OtherName = "other-name";

    /// <summary>Gets the kinds there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [OtherName, "not-collected", "not-in-any-api"];

    /// <summary>Gets the rows, in the order of the file.</summary>
    public static IReadOnlyList<UncontrolledCheck> All { get; } =
    [.. File.ReadLines(Path.Combine(ShippedControls.Root, "checks-without-a-control.tsv")).Skip(1).Select(Parse)];

    private static UncontrolledCheck Parse(string line)
    {
        var cells = line.Split('\t');
        Assert.True(cells.Length == 4, line);
        return new UncontrolledCheck(cells[0], cells[1], cells[2] == "-" ? [] : cells[2].Split(' '), cells[3]);
    }
}

using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting;

/// <summary>Is one call of an export: the operation, what it is asked with, and where.</summary>
/// <param name="Export">The export.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Argument">What the name of the file carries; null when the operation takes nothing.</param>
/// <param name="Region">The region that is asked; null when there is only one, or none.</param>
internal sealed record ExportQuestion(AccountExport Export, ReadOperation Operation, string? Argument, string? Region)
{
    /// <summary>Gets how the name of the file begins: what a region answers lies in a folder of its name.</summary>
    public string FileStem => (Region is null ? "" : Region + "/") + Operation.FileStem + (Argument is null ? "" : "." + Argument);

    /// <summary>Lists the resources that the call tells of.</summary>
    public IEnumerable<ItemDraft> ItemsOf(string resourceType) =>
        Export.ItemsOf(resourceType).Where(i => Region is null || i.Region == Region);
}

using IamCompliance.State.Reading;

namespace IamCompliance.State.Importing;

/// <summary>
/// Says where the answers of an operation lie. What a region answers lies in a folder of its name; beside the folders lies what answers for
/// the whole account, and what an export of one region left there.
/// </summary>
/// <param name="export">The directory.</param>
/// <param name="only">The only region that the export says it covers; null when it covers several, or does not say.</param>
internal sealed class ExportPlaces(ExportDirectory export, string? only)
{
    /// <summary>Lists where there can be an answer, the top folder first.</summary>
    public IReadOnlyList<ExportPlace> Of(ReadOperation operation) =>
        operation.IsRegional ? [new ExportPlace("", only), .. export.Regions.Select(FolderOf)] : [new ExportPlace("", null)];

    /// <summary>Lists where there is an answer; the top folder when there is none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="stem">The names of its files, without folder and ending.</param>
    public IReadOnlyList<ExportPlace> Find(ReadOperation operation, string stem)
    {
        var all = Of(operation);
        var found = all.Where(p => Has(p, stem)).ToList();
        return found.Count == 0 ? [all[0]] : found;
    }

    /// <summary>Chooses where the answer about a resource lies: in the folder of its region, or beside the folders, or in the only folder
    /// that has one.</summary>
    /// <remarks>A trail of all regions is asked about in any of them, and an older export does not say where it asked.</remarks>
    public ExportPlace Choose(ReadOperation operation, AnswerSubject subject)
    {
        var stem = $"{operation.FileStem}.{subject.Name}";
        var found = Find(operation, stem);
        foreach (var place in found)
        {
            if (place.Folder.Length > 0 && place.Region == subject.Region)
                return place;
        }

        return found[0].Folder.Length == 0 || found.Count == 1 ? found[0] : Of(operation)[0];
    }

    private static ExportPlace FolderOf(string region) => new(region + "/", region);

    private bool Has(ExportPlace place, string stem) =>
        export.Has(place.NameOf(stem + ".json")) || export.Has(place.NameOf(stem + ".error.txt"));
}

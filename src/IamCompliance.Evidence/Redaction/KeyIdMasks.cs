using System.Globalization;

namespace IamCompliance.Evidence;

/// <summary>
/// Masks access key ids in what a run is made from: all but the last four characters become <c>x</c>. Unlike the asterisks of written evidence the letter means
/// nothing in a pattern or in YAML, so that a waiver for one resource stays one for that resource. Two ids never have the same mask: a later one with the same
/// last characters gets a number, as in <c>xxxxxxxxxxxxxxxxMPLE~2</c>, which no name in IAM can hold.
/// </summary>
internal sealed class KeyIdMasks
{
    private const int Kept = 4;

    private readonly Dictionary<string, string> masks;
    private readonly Dictionary<string, int> counts;

    private KeyIdMasks(Dictionary<string, string> masks, Dictionary<string, int> counts, IEnumerable<string> ids)
    {
        this.masks = masks;
        this.counts = counts;
        foreach (var id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(id => !masks.ContainsKey(id)))
        {
            var mask = new string('x', id.Length - Kept) + id[^Kept..];
            var count = counts[mask] = counts.GetValueOrDefault(mask) + 1;
            masks.Add(id, count == 1 ? mask : string.Create(CultureInfo.InvariantCulture, $"{mask}~{count}"));
        }
    }

    /// <summary>Makes the masks of the ids in some texts.</summary>
    public static KeyIdMasks Of(IEnumerable<string> texts) =>
        new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal), texts.SelectMany(AccessKeyIds.Find));

    /// <summary>Keeps these masks and adds those of the ids in more texts.</summary>
    public KeyIdMasks With(IEnumerable<string> texts) =>
        new(new Dictionary<string, string>(masks, StringComparer.Ordinal), new Dictionary<string, int>(counts, StringComparer.Ordinal), texts.SelectMany(AccessKeyIds.Find));

    /// <summary>Masks every id of a text that is one of those the masks were made of.</summary>
    public string Apply(string text) => AccessKeyIds.Replace(text, id => masks[id]);
}

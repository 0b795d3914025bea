using System.Globalization;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Redaction;

/// <summary>
/// Masks access key ids in what a run is made from: between the first and the last four characters stand letters <c>X</c>. A mask keeps the
/// shape of an id, so that a control that looks for ids by a pattern finds a masked one as it finds the original. Unlike the asterisks of
/// written evidence it means nothing in a pattern of names or in YAML, so that a waiver for one resource stays one for that resource. Two
/// ids never have the same mask: a later one with the same ends gets a number, as in <c>AKIAXXXXXXXXXXXXMPLE~2</c>, which no name in IAM
/// can hold. What is masked stays as it is.
/// </summary>
internal sealed class KeyIdMasks
{
    private const int Kept = 4;

    // Every pattern of key ids allows it.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    private const char Filler = 'X';

    private readonly Dictionary<string, string> masks;
    private readonly Dictionary<string, int> counts;

    private KeyIdMasks(Dictionary<string, string> masks, Dictionary<string, int> counts, IEnumerable<string> ids)
    {
        this.masks = masks;
        this.counts = counts;
        var missing = ids.Distinct(StringComparer.Ordinal)
            .Where(id => !masks.ContainsKey(id))
            .OrderBy(id => id != MaskOf(id))
            .ThenBy(id => id, StringComparer.Ordinal);
        foreach (var id in missing)
        {
            var mask = MaskOf(id);
            var count = counts[mask] = counts.GetValueOrDefault(mask) + 1;
            masks.Add(id, count == 1 ? mask : string.Create(CultureInfo.InvariantCulture, $"{mask}~{count}"));
        }
    }

    /// <summary>Makes the masks of the ids in some texts.</summary>
    public static KeyIdMasks Of(IEnumerable<string> texts) =>
        new(
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, int>(StringComparer.Ordinal),
            texts.SelectMany(AccessKeyIds.Find)
        );

    /// <summary>Keeps these masks and adds those of the ids in more texts.</summary>
    public KeyIdMasks With(IEnumerable<string> texts) =>
        new(
            new Dictionary<string, string>(masks, StringComparer.Ordinal),
            new Dictionary<string, int>(counts, StringComparer.Ordinal),
            texts.SelectMany(AccessKeyIds.Find)
        );

    /// <summary>Masks every id of a text that is one of those the masks were made of.</summary>
    public string Apply(string text) => AccessKeyIds.Replace(text, id => masks[id]);

    private static string MaskOf(string id) => id[..Kept] + new string(Filler, id.Length - (2 * Kept)) + id[^Kept..];
}

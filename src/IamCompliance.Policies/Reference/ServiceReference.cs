using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace IamCompliance.Policies.Reference;

/// <summary>Knows the services of AWS: their actions, types of resources and condition keys.</summary>
internal static class ServiceReference
{
    private static readonly Lazy<Dictionary<string, List<string>>> Lines = new(ReadLines);
    private static readonly ConcurrentDictionary<string, Service> Parsed = new(StringComparer.Ordinal);

    /// <summary>Gets the prefixes of all services.</summary>
    public static IReadOnlyCollection<string> Prefixes => Lines.Value.Keys;

    /// <summary>Finds a service by its prefix, in any case of letters.</summary>
    public static Service? Find(string prefix)
    {
        var lower = prefix.ToLowerInvariant();
        return Lines.Value.TryGetValue(lower, out var lines)
            ? Parsed.GetOrAdd(lower, static (p, rows) => new Service(p, rows), lines)
            : null;
    }

    /// <summary>Lists the documented ARNs of the types of resources of all services.</summary>
    public static IEnumerable<string> ResourceArns() =>
        Lines.Value.Values.SelectMany(l => l).Where(l => l.StartsWith("R\t", StringComparison.Ordinal)).Select(l => l.Split('\t')[3]);

    private static Dictionary<string, List<string>> ReadLines()
    {
        using var stream = typeof(ServiceReference).Assembly.GetManifestResourceStream("Reference.services.tsv.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        Dictionary<string, List<string>> services = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var start = line.IndexOf('\t', StringComparison.Ordinal) + 1;
            var prefix = line[start..line.IndexOf('\t', start)];
            if (!services.TryGetValue(prefix, out var lines))
                services.Add(prefix, lines = []);
            lines.Add(line);
        }

        return services;
    }
}

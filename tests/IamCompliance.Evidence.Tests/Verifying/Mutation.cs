using System.IO.Compression;
using System.Text;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Tests.Signing;

namespace IamCompliance.Evidence.Tests.Verifying;

/// <summary>Is one change of a package.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Named">The files that must be named; for a zip file none, where the change is in no file's bytes.</param>
/// <param name="Files">The changed files; null for a zip file.</param>
/// <param name="Archive">The changed zip file; null for files.</param>
internal sealed record Mutation(string Kind, IReadOnlyList<string> Named, Dictionary<string, byte[]>? Files, byte[]? Archive)
{
    private static readonly SortedDictionary<string, Func<Dictionary<string, byte[]>, Random, Mutation>> All = new(StringComparer.Ordinal)
    {
        ["flip"] = (f, r) => InFile("flip", f, r, (b, i) => b[i] ^= (byte)(1 << r.Next(8))),
        ["insert"] = (f, r) => Edit("insert", f, Pick(f, r), b => Insert(b, r.Next(b.Length + 1), (byte)r.Next(256))),
        ["delete"] = (f, r) => Edit("delete", f, Pick(f, r), b => Delete(b, r.Next(b.Length), 1 + r.Next(20))),
        ["swap"] = Swap,
        ["rename"] = Rename,
        ["add"] = Add,
        ["remove"] = Remove,
        ["re-zip"] = ReZip,
        ["edit manifest"] = EditManifest,
        ["edit envelope"] = EditEnvelope,
    };

    public static IReadOnlyCollection<string> Kinds => All.Keys;

    public static Mutation Draw(Dictionary<string, byte[]> files, Random random) =>
        All.Values.ElementAt(random.Next(All.Count))(new Dictionary<string, byte[]>(files, StringComparer.Ordinal), random);

    private static string Pick(Dictionary<string, byte[]> files, Random random) =>
        files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));

    private static Mutation InFile(string kind, Dictionary<string, byte[]> files, Random random, Action<byte[], int> change) =>
        Edit(kind, files, Pick(files, random), b =>
        {
            var changed = (byte[])b.Clone();
            change(changed, random.Next(b.Length));
            return changed;
        });

    private static Mutation Edit(string kind, Dictionary<string, byte[]> files, string path, Func<byte[], byte[]> change)
    {
        files[path] = change(files[path]);
        return new Mutation(kind, [path], files, null);
    }

    private static byte[] Insert(byte[] bytes, int at, byte value) => [.. bytes.AsSpan(0, at), value, .. bytes.AsSpan(at)];

    private static byte[] Delete(byte[] bytes, int from, int count) =>
        [.. bytes.AsSpan(0, from), .. bytes.AsSpan(Math.Min(bytes.Length, from + count))];

    private static Mutation Swap(Dictionary<string, byte[]> files, Random random)
    {
        var (one, two) = (Pick(files, random), Pick(files, random));
        if (!files[one].AsSpan().SequenceEqual(files[two]))
        {
            (files[one], files[two]) = (files[two], files[one]);
            // Without the manifest nobody knows what belongs to the package.
            var named =
                one == PackageManifest.Path || two == PackageManifest.Path
                    ? [PackageManifest.Path]
                    : new[] { one, two }.Where(p => p != Timestamp.Path || !new[] { one, two }.Contains(DsseEnvelope.Path));
            return new Mutation("swap", [.. named], files, null);
        }

        return InFile("swap", files, random, (b, i) =>
        {
            var other = Array.FindIndex(b, v => v != b[i]);
            (b[i], b[other]) = (b[other], b[i]);
        });
    }

    private static Mutation Rename(Dictionary<string, byte[]> files, Random random)
    {
        var path = Pick(files, random);
        var name = random.Next(3) switch
        {
            0 => path + "x",
            1 => "moved/" + path,
            _ => path.ToUpperInvariant(),
        };
        files.Remove(path, out var bytes);
        files.Add(name, bytes!);
        return new Mutation("rename", path == PackageManifest.Path ? [path] : [path, name], files, null);
    }

    private static Mutation Add(Dictionary<string, byte[]> files, Random random)
    {
        string[] names =
        [
            "notes.txt",
            "controls/sandbox/another.md",
            "Manifest.json",
            "manifest.dsse.json.bak",
            "results.json2",
            ".hidden",
            "index.html/x",
            "CON",
        ];
        var name = names[random.Next(names.Length)];
        var bytes = new byte[random.Next(3)];
        random.NextBytes(bytes);
        files.Add(name, bytes);
        return new Mutation("add", [name], files, null);
    }

    private static Mutation Remove(Dictionary<string, byte[]> files, Random random)
    {
        var path = Pick(files, random);
        files.Remove(path);
        return new Mutation("remove", [path], files, null);
    }

    private static Mutation ReZip(Dictionary<string, byte[]> files, Random random)
    {
        var sorted = files.OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        var archive = InMemory.Zip(sorted);
        switch (random.Next(6))
        {
            case 0:
                archive[random.Next(archive.Length)] ^= (byte)(1 << random.Next(8));
                return new Mutation("re-zip", [], null, archive);
            case 1:
                return new Mutation("re-zip", [], null, archive[..random.Next(archive.Length)]);
            case 2:
                return new Mutation("re-zip", [], null, [.. archive, (byte)random.Next(256)]);
            case 3:
                var from = random.Next(sorted.Count - 1);
                (sorted[from], sorted[from + 1]) = (sorted[from + 1], sorted[from]);
                return new Mutation("re-zip", [sorted[from + 1].Key], null, InMemory.Zip(sorted));
            case 4:
                return new Mutation(
                    "re-zip",
                    [],
                    null,
                    Packed(sorted, random.Next(2) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest)
                );
            default:
                // A byte of a file's content, with everything around it left as it was.
                long end = 0;
                var file = sorted[random.Next(sorted.Count)];
                foreach (var (path, bytes) in sorted)
                {
                    end += StoredZip.Length(new StoredFile(path, bytes.Length, () => Stream.Null));
                    if (path == file.Key)
                        break;
                }

                archive[(int)end - 1 - random.Next(file.Value.Length)] ^= (byte)(1 << random.Next(8));
                return new Mutation("re-zip", [file.Key], null, archive);
        }
    }

    private static byte[] Packed(IEnumerable<KeyValuePair<string, byte[]>> files, CompressionLevel level)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                using var entry = archive.CreateEntry(path, level).Open();
                entry.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    // What somebody does who knows the format: the manifest is made anew, and fits the files.
    private static Mutation EditManifest(Dictionary<string, byte[]> files, Random random)
    {
        var manifest = ManifestReader.Read(files[PackageManifest.Path], out _)!;
        var listed = manifest.Files.ToList();
        var at = random.Next(listed.Count);
        var named = new List<string> { PackageManifest.Path };
        switch (random.Next(6))
        {
            case 0:
                files[listed[at].Path] = [.. files[listed[at].Path], (byte)'x'];
                listed[at] = new ManifestEntry(
                    listed[at].Path,
                    files[listed[at].Path].Length,
                    Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[listed[at].Path]))
                );
                break;
            case 1:
                files.Remove(listed[at].Path);
                listed.RemoveAt(at);
                break;
            case 2:
                var next = (at + 1) % listed.Count;
                (listed[at], listed[next]) = (listed[next], listed[at]);
                break;
            case 3:
                named.Add(listed[at].Path);
                listed.Add(listed[at]);
                break;
            case 4:
                listed.Insert(0, listed[at] with { Path = "../outside" });
                named.Add("../outside");
                break;
            default:
                manifest = manifest with { ToolVersion = "9.9.9", RunId = new Guid(random.Next(), 0, 0, new byte[8]) };
                break;
        }

        using var written = new MemoryStream();
        PackageManifest.Write(manifest with { Files = listed }, written);
        files[PackageManifest.Path] = written.ToArray();
        return new Mutation("edit manifest", named, files, null);
    }

    private static Mutation EditEnvelope(Dictionary<string, byte[]> files, Random random)
    {
        var envelope = DsseEnvelope.Read(files[DsseEnvelope.Path])!;
        var payload = Encoding.UTF8.GetString(envelope.Payload);
        files[DsseEnvelope.Path] = random.Next(6) switch
        {
            0 => (envelope with { Signature = EcdsaSignatureTests.Twin(envelope.Signature) }).Write(),
            1 => (envelope with { KeyId = new string('0', 64) }).Write(),
            2 => (
                envelope with
                {
                    Payload = Encoding.UTF8.GetBytes(payload.Replace("\"Fail\": 0", "\"Fail\": 1", StringComparison.Ordinal) + " "),
                }
            ).Write(),
            3 => [.. files[DsseEnvelope.Path], .. "\n"u8],
            4 => Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(files[DsseEnvelope.Path])
                    .Replace("\"keyid\"", "\"note\": \"\",\n      \"keyid\"", StringComparison.Ordinal)
            ),
            _ => Resigned(envelope),
        };
        return new Mutation("edit envelope", [DsseEnvelope.Path], files, null);
    }

    private static byte[] Resigned(DsseEnvelope envelope)
    {
        using var other = new SigningKey();
        var signature = other.Signer.SignAsync(envelope.Message, CancellationToken.None).GetAwaiter().GetResult();
        return (envelope with { Signature = EcdsaSignature.Normalize(signature)! }).Write();
    }
}

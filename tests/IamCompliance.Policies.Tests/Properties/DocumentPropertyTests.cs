using CsCheck;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Tests.Documents;

namespace IamCompliance.Policies.Tests.Properties;

public sealed class DocumentPropertyTests
{
    [Fact]
    public void Parsing_printing_and_parsing_is_the_identity() =>
        Gen.Select(PolicyGen.Statements(false), Gen.Bool)
            .Sample(
                (statements, _) =>
                {
                    var first = PolicyDocumentParser.Parse(PolicyGen.Policy(statements), PolicyKind.Identity);
                    var printed = PolicyDocumentWriter.Write(first);
                    var second = PolicyDocumentParser.Parse(printed, PolicyKind.Identity);
                    return first.CanBeStored && second.Findings.Count == 0 && printed == PolicyDocumentWriter.Write(second);
                },
                iter: 1000
            );

    [Fact]
    public void A_mutated_policy_is_read_or_refused_and_never_breaks_the_reader()
    {
        var random = new Random(20261125);
        var samples = ManagedSamples();
        for (var round = 0; round < 4000; round++)
        {
            var text = Mutate(samples[random.Next(samples.Count)], random);
            var kind = (PolicyKind)random.Next(8);
            var document = PolicyDocumentParser.Parse(text, kind);
            Assert.All(document.Findings, f => Assert.InRange(f.Span.Start, 0, document.Text.Length));
            Assert.All(document.Findings, f => Assert.InRange(f.Span.End, f.Span.Start, document.Text.Length));
            if (document.CanBeStored)
                _ = Policies.Evaluation.CompiledPolicy.Compile("mutant", document);
        }
    }

    [Fact]
    public void Hostile_texts_are_refused_quickly()
    {
        foreach (
            var text in new[]
            {
                new string('[', 200_000),
                new string('{', 200_000),
                "\"" + new string('\\', 200_000),
                string.Concat(Enumerable.Repeat("{\"a\":", 50_000)),
                new string('%', 200_000),
                "{\"Statement\":[" + string.Concat(Enumerable.Repeat("1,", 100_000)) + "1]}",
            }
        )
        {
            var document = PolicyDocumentParser.Parse(text, PolicyKind.Identity);
            Assert.False(document.CanBeStored);
            Assert.InRange(document.Findings.Count, 1, 1000);
        }
    }

    private static List<string> ManagedSamples() =>
        [.. Documents.ManagedPolicies.Sample.Select(p => p.Document).Where(d => d.Length < 4000)];

    private static string Mutate(string text, Random random)
    {
        const string Alphabet = "{}[]\",:*?$\\ aA0\uFDD0\ud800%/";
        var characters = text.ToList();
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters.RemoveAt(at);
                    break;
                case 1:
                    characters.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 2:
                    characters[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                default:
                    var length = Math.Min(random.Next(1, 40), characters.Count - at);
                    characters.InsertRange(random.Next(characters.Count), characters.GetRange(at, length));
                    break;
            }
        }

        return new string([.. characters]);
    }
}

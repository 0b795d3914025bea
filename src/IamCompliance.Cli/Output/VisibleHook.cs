using IamCompliance.Evidence.Redaction;
using Spectre.Console.Rendering;

namespace IamCompliance.Cli.Output;

/// <summary>Makes what is drawn on a terminal visible: tables and trees hold what an account put into them.</summary>
internal sealed class VisibleHook : IRenderHook
{
    /// <inheritdoc />
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(r => new Visible(r));

    private sealed class Visible(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner
                .Render(options, maxWidth)
                .Select(s => s.IsControlCode || s.IsLineBreak ? s : new Segment(VisibleText.Of(s.Text), s.Style));
    }
}

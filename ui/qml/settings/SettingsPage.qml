import Orfeas.Ui

// One page of the settings, scrolled where the window is low.
ScrollColumn {
    gap: Theme.space4
    spacing: Theme.space2
}

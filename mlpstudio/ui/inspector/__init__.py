"""The pages of the inspector: the network, a layer, a neuron, an edge, and many of them."""
